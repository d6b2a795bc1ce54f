import type { Prisma, Tx } from '@thidua/db';
import { plainDateOf } from '@thidua/domain/kernel';
import { planLacks, type PlanLack } from '@thidua/domain/plans';
import type { ActingContext } from '../../platform/request-context.ts';
import { visibleMovements } from '../movements/index.ts';

/** What a launch asks for. */
const LAUNCHED = {
  id: true,
  title: true,
  theme: true,
  purposes: true,
  generalGoals: true,
  fromDay: true,
  toDay: true,
  signerName: true,
  signerPost: true,
  phases: { select: { name: true, fromDay: true, toDay: true }, orderBy: { ordinal: 'asc' } },
  targets: {
    where: { removedAt: null },
    select: { code: true, kind: true, base: true, ownerDepartmentId: true, decider: true },
    orderBy: { ordinal: 'asc' },
  },
  _count: { select: { tasks: true, recipients: true } },
} as const satisfies Prisma.MovementSelect;
type Plan = Prisma.MovementGetPayload<{ select: typeof LAUNCHED }>;

/** What the plan cannot be launched without. A fixed number of statements however long the plan is. */
export async function lacksOf(tx: Pick<Tx, 'movement'>, movementId: string): Promise<readonly PlanLack[]> {
  return lacksIn(await tx.movement.findUniqueOrThrow({ where: { id: movementId }, select: LAUNCHED }));
}

/** The drafts of some years that lack nothing, the earliest first. One statement. */
export async function plansToLaunch({ db, actor }: ActingContext, years: readonly number[]): Promise<readonly Plan[]> {
  const drafts = await db.movement.findMany({
    where: { AND: [visibleMovements(actor), { status: 'DRAFT', year: { in: [...years] } }] },
    select: LAUNCHED,
    orderBy: [{ fromDay: 'asc' }, { id: 'asc' }],
    relationLoadStrategy: 'join',
  });
  return drafts.filter((plan) => lacksIn(plan).length === 0);
}

function lacksIn(plan: Plan): readonly PlanLack[] {
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
    targets: plan.targets.map((target) => ({
      ...target,
      base: target.base ?? undefined,
      ownerDepartmentId: target.ownerDepartmentId ?? undefined,
      decider: target.decider ?? undefined,
    })),
    taskCount: plan._count.tasks,
    recipientCount: plan._count.recipients,
  });
}
