import { mayRunGathering } from '@thidua/domain/gatherings';
import { ok, type Result } from '@thidua/domain/kernel';
import { businessNow } from '../../../platform/business-clock.ts';
import { badInput, forbidden, notFound } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import type { PlanGatheringInput } from '../gathering.input.ts';
import { typedGathering } from './gathering-typed.ts';

/** Plans a gathering and writes its roll. The id comes from the client: the same id twice plans once. */
export async function planGathering(
  context: ActingContext,
  input: PlanGatheringInput,
): Promise<Result<{ readonly id: string }, InputProblems>> {
  const { actor } = context;
  const { organisationId } = actor;
  const { id } = input;
  return inTransaction<{ readonly id: string }, InputProblems>(context, async ({ tx, audit }) => {
    // The second of two equal calls waits here and then finds what the first one made.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${id}, 0))`;
    const host = await tx.department.findFirst({
      where: { id: input.hostDepartmentId, organisationId },
      select: { id: true },
    });
    if (host === null) throw notFound();
    if (!mayRunGathering(actor, host.id)) throw forbidden();
    const known = await tx.gathering.findUnique({
      where: { id },
      select: { hostDepartmentId: true, organisationId: true },
    });
    if (known?.organisationId === organisationId && mayRunGathering(actor, known.hostDepartmentId)) return ok({ id });
    if (known !== null) throw badInput();
    const typed = await typedGathering(tx, actor, input);
    if (!typed.ok) return typed;
    const { columns, departmentIds, roll } = typed.value;
    const now = businessNow(context, actor);
    await tx.gathering.create({
      data: { id, organisationId, ...columns, createdById: actor.accountId, createdAt: now, updatedAt: now },
      select: { id: true },
    });
    await tx.gatheringDivision.createMany({
      data: departmentIds.map((departmentId) => ({ gatheringId: id, departmentId })),
    });
    await tx.gatheringAttendance.createMany({ data: roll.map((person) => ({ gatheringId: id, ...person })) });
    audit({
      action: 'GATHERING_PLANNED',
      objectType: 'Gathering',
      objectId: id,
      detail: { year: columns.year, departmentId: columns.hostDepartmentId, count: roll.length },
    });
    return ok({ id });
  });
}
