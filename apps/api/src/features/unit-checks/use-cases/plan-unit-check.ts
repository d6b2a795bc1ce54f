import { ok, type Result } from '@thidua/domain/kernel';
import { mayPlanChecks } from '@thidua/domain/unit-checks';
import { businessNow } from '../../../platform/business-clock.ts';
import { badInput, forbidden } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import type { PlanUnitCheckInput } from '../unit-check.input.ts';
import { typedUnitCheck } from './unit-check-typed.ts';

/** Plans a check of a unit. The id comes from the client: the same id twice plans once. */
export function planUnitCheck(
  context: ActingContext,
  input: PlanUnitCheckInput,
): Promise<Result<{ readonly id: string }, InputProblems>> {
  const { actor } = context;
  const { organisationId } = actor;
  const { id } = input;
  return inTransaction<{ readonly id: string }, InputProblems>(context, async ({ tx, audit }) => {
    if (!mayPlanChecks(actor)) throw forbidden();
    // The second of two equal calls waits here and then finds what the first one made.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${id}, 0))`;
    const known = await tx.unitCheck.findUnique({ where: { id }, select: { organisationId: true } });
    if (known?.organisationId === organisationId) return ok({ id });
    if (known !== null) throw badInput();
    const typed = await typedUnitCheck(tx, actor, input);
    if (!typed.ok) return typed;
    const { columns, staffIds } = typed.value;
    const now = businessNow(context, actor);
    await tx.unitCheck.create({
      data: { id, organisationId, ...columns, createdById: actor.accountId, createdAt: now, updatedAt: now },
      select: { id: true },
    });
    await tx.unitCheckVisitor.createMany({ data: staffIds.map((staffId) => ({ checkId: id, staffId })) });
    audit({
      action: 'UNIT_CHECK_PLANNED',
      objectType: 'UnitCheck',
      objectId: id,
      detail: { year: columns.year, departmentId: columns.departmentId, count: staffIds.length },
    });
    return ok({ id });
  });
}
