import { cleanLine, midnightUtcOf, ok, yearOf, type Result } from '@thidua/domain/kernel';
import { headProblems, periodProblems } from '@thidua/domain/plans';
import { badInput, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import { visibleMovements } from '../../movements/index.ts';
import { copyPlan } from '../copy-plan.ts';
import type { CreateMovementInput } from '../plan.input.ts';
import { refuse } from './change-movement.ts';

/**
 * Begins the draft of a plan, empty or as a copy of another. The id comes from the client and makes the call repeatable: the
 * same id twice gives the same draft.
 */
export async function createMovement(
  context: ActingContext,
  input: CreateMovementInput,
): Promise<Result<{ readonly id: string }, InputProblems>> {
  const { actor } = context;
  const { organisationId } = actor;
  const { id, kind, fromDay, toDay } = input;
  const title = cleanLine(input.title);
  const problems = [...headProblems({ title }), ...periodProblems(kind, fromDay, toDay)];
  if (problems.length > 0) return refuse(problems);
  const year = yearOf(fromDay);

  return inTransaction<{ readonly id: string }, InputProblems>(context, async ({ tx, audit }) => {
    // One plan of a year: the second of two who begin it waits here and then finds the first.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`plan ${organisationId}`}, 0))`;
    const known = await tx.movement.findUnique({ where: { id }, select: { organisationId: true } });
    if (known?.organisationId === organisationId) return ok({ id });
    if (known !== null) throw badInput();
    const isTaken = kind === 'YEARLY' && (await tx.movement.count({ where: { organisationId, kind, year } })) > 0;
    if (isTaken) return refuse([{ field: 'fromDay', code: 'YEAR_TAKEN', actual: year }]);

    await tx.movement.create({
      data: {
        id,
        organisationId,
        kind,
        year,
        title,
        theme: '',
        fromDay: midnightUtcOf(fromDay),
        toDay: midnightUtcOf(toDay),
      },
      select: { id: true },
    });
    const { copyFromId } = input;
    const isCopy = copyFromId !== null && copyFromId !== undefined;
    if (isCopy) {
      const where = { AND: [{ id: copyFromId }, visibleMovements(actor)] };
      const source = found(await tx.movement.findFirst({ where, select: { id: true, year: true } }));
      await copyPlan(tx, source, { id, year });
    }
    audit({ action: 'MOVEMENT_CREATED', objectType: 'Movement', objectId: id, detail: { year, kind, isCopy } });
    return ok({ id });
  });
}
