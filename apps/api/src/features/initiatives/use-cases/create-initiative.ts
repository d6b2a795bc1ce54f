import type { Tx } from '@thidua/db';
import { initiativeCode, requiredProblems } from '@thidua/domain/initiatives';
import {
  cleanLine,
  ok,
  WHOLE_IN_BASIS_POINTS,
  yearOf,
  type InputProblem,
  type PlainDate,
  type Result,
} from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { heldOn } from '../../../platform/dated.ts';
import { badInput, forbidden } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import { nextNumber } from '../../../platform/next-number.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import type { CreateInitiativeInput } from '../initiative.input.ts';
import { refuse } from './change-initiative.ts';

/** An initiative belongs to the running year, the one before (written down late) or the one after (planned early). */
const YEARS_AROUND = 1;

/**
 * Begins a draft with its code, so that nothing typed later is homeless. The id comes from the client and makes the call
 * repeatable: the same id twice gives the same draft and spends one code.
 */
export async function createInitiative(
  context: ActingContext,
  input: CreateInitiativeInput,
): Promise<Result<{ readonly id: string }, InputProblems>> {
  const { actor, platform } = context;
  const ownerId = actor.staffId;
  if (ownerId === undefined) throw forbidden();
  const title = cleanLine(input.title);
  const today = businessToday(platform, actor);
  const problems = [...requiredProblems('title', title), ...yearProblems(input.year, today)];
  if (problems.length > 0) return refuse(problems);

  return inTransaction<{ readonly id: string }, InputProblems>(context, async ({ tx, audit }) => {
    // The second of two equal calls waits here and then finds what the first one made.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${input.id}, 0))`;
    const known = await tx.initiative.findUnique({ where: { id: input.id }, select: { id: true, ownerId: true } });
    if (known?.ownerId === ownerId) return ok({ id: known.id });
    // An id of somebody else is no accident; the answer tells nothing about whose it is.
    if (known !== null) throw badInput();

    const departmentId = await departmentOf(tx, ownerId, today);
    if (departmentId === undefined) return refuse([{ field: 'owner', code: 'NO_DEPARTMENT' }]);
    const now = businessNow(platform, actor);
    const number = await nextNumber(tx, { organisationId: actor.organisationId, year: input.year, kind: 'INITIATIVE' });
    const code = initiativeCode(input.year, number);
    await tx.initiative.create({
      data: {
        id: input.id,
        organisationId: actor.organisationId,
        year: input.year,
        code,
        ownerId,
        departmentId,
        title,
        createdAt: now,
        updatedAt: now,
        authors: { create: { staffId: ownerId, ordinal: 1, shareBasisPoints: WHOLE_IN_BASIS_POINTS } },
      },
      select: { id: true },
    });
    audit({
      action: 'INITIATIVE_CREATED',
      objectType: 'Initiative',
      objectId: input.id,
      detail: { code, year: input.year },
    });
    return ok({ id: input.id });
  });
}

function yearProblems(year: number, today: PlainDate): readonly InputProblem[] {
  const current = yearOf(today);
  return Math.abs(year - current) > YEARS_AROUND
    ? [{ field: 'year', code: 'YEAR_OUT_OF_RANGE', limit: current, actual: year }]
    : [];
}

async function departmentOf(tx: Tx, staffId: string, today: PlainDate): Promise<string | undefined> {
  const place = await tx.membership.findFirst({
    where: { staffId, kind: 'MAIN', ...heldOn(today) },
    select: { departmentId: true },
  });
  return place?.departmentId;
}
