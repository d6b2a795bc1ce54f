import type { Tx } from '@thidua/db';
import { plainDateOf } from '@thidua/domain/kernel';
import { planLacks, type PlanLack } from '@thidua/domain/plans';

/** What the plan cannot be launched without. Two statements however long the plan is. */
export async function lacksOf(tx: Pick<Tx, 'movement' | 'target'>, movementId: string): Promise<readonly PlanLack[]> {
  const plan = await tx.movement.findUniqueOrThrow({
    where: { id: movementId },
    select: {
      theme: true,
      purposes: true,
      generalGoals: true,
      fromDay: true,
      toDay: true,
      signerName: true,
      signerPost: true,
      phases: { select: { name: true, fromDay: true, toDay: true }, orderBy: { ordinal: 'asc' } },
      _count: { select: { tasks: true, recipients: true } },
    },
  });
  const targets = await tx.target.findMany({
    where: { movementId, removedAt: null },
    select: { code: true, kind: true, base: true, ownerDepartmentId: true, decider: true },
    orderBy: { ordinal: 'asc' },
  });
  return planLacks({
    ...plan,
    fromDay: plainDateOf(plan.fromDay),
    toDay: plainDateOf(plan.toDay),
    signerName: plan.signerName ?? undefined,
    signerPost: plan.signerPost ?? undefined,
    phases: plan.phases.map(({ name, fromDay, toDay }) => ({
      name,
      fromDay: plainDateOf(fromDay),
      toDay: plainDateOf(toDay),
    })),
    targets: targets.map((target) => ({
      ...target,
      base: target.base ?? undefined,
      ownerDepartmentId: target.ownerDepartmentId ?? undefined,
      decider: target.decider ?? undefined,
    })),
    taskCount: plan._count.tasks,
    recipientCount: plan._count.recipients,
  });
}
