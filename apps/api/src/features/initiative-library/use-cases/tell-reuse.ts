import type { Tx } from '@thidua/db';
import { isHeadOf } from '@thidua/domain/accounts';
import { confirmsReuse, reuseProblems } from '@thidua/domain/initiative-library';
import { cleanLine, cleanText, err, midnightUtcOf, ok, type PlainDate, type Result } from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { heldOn } from '../../../platform/dated.ts';
import { badInput, forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import { readDesks } from '../../organisation/index.ts';
import type { TellReuseInput } from '../library.input.ts';
import { visibleEntries } from '../library.visibility.ts';

/**
 * Tells that the actor, or the whole division that the actor heads, applies an initiative of the library. What the division's head
 * tells is confirmed by that; no author of the initiative tells of it. The same id twice tells once.
 */
export function tellReuse(
  context: ActingContext,
  input: TellReuseInput,
): Promise<Result<{ readonly id: string }, InputProblems>> {
  const { actor } = context;
  const { id, entryId, appliedOn } = input;
  const { organisationId, staffId } = actor;
  const today = businessToday(context, actor);
  return inTransaction<{ readonly id: string }, InputProblems>(context, async ({ tx, audit }) => {
    // The second of two equal calls waits here and then finds what the first one made.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${id}, 0))`;
    const known = await tx.initiativeReuse.findUnique({ where: { id }, select: { toldById: true } });
    if (known !== null) {
      if (known.toldById === actor.accountId) return ok({ id });
      throw badInput();
    }
    const entry = found(
      await tx.libraryEntry.findFirst({
        where: { AND: [{ id: entryId }, visibleEntries(actor)] },
        select: { initiative: { select: { authors: { select: { staffId: true } } } } },
      }),
    );
    const departmentId = input.departmentId ?? (await divisionOf(tx, staffId, today));
    if (departmentId === undefined) return err(problem('place', 'NOT_IN_SERVICE'));
    if (input.departmentId != null && !isHeadOf(actor, departmentId)) throw forbidden();
    const authorIds = (entry.initiative?.authors ?? []).map((author) => author.staffId);
    if (staffId !== undefined && authorIds.includes(staffId)) return err(problem('place', 'OWN_INITIATIVE'));
    const told = { appliedOn, place: cleanLine(input.place), note: cleanText(input.note).trim() };
    const problems = reuseProblems(told, today);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });

    const { headIds } = await readDesks(tx, organisationId, today);
    const desk = { departmentId, authorIds, headIds: headIds.get(departmentId) ?? [] };
    const isConfirmed = isHeadOf(actor, departmentId) && confirmsReuse(actor, desk);
    const now = businessNow(context, actor);
    await tx.initiativeReuse.create({
      data: {
        id,
        organisationId,
        entryId,
        departmentId,
        staffId: input.departmentId == null ? (staffId ?? null) : null,
        ...told,
        appliedOn: midnightUtcOf(appliedOn),
        toldById: actor.accountId,
        toldAt: now,
        ...(isConfirmed ? { status: 'CONFIRMED', answeredById: actor.accountId, answeredAt: now } : {}),
      },
      select: { id: true },
    });
    audit({
      action: 'REUSE_TOLD',
      objectType: 'InitiativeReuse',
      objectId: id,
      detail: { entryId, departmentId, isConfirmed },
    });
    return ok({ id });
  });
}

function problem(field: string, code: string): InputProblems {
  return { code: 'INPUT_PROBLEMS', problems: [{ field, code }] };
}

/** Where the person works today; undefined for whoever is not of the body now. */
async function divisionOf(tx: Tx, staffId: string | undefined, today: PlainDate): Promise<string | undefined> {
  if (staffId === undefined) throw forbidden();
  const place = await tx.membership.findFirst({
    where: { staffId, kind: 'MAIN', ...heldOn(today) },
    select: { departmentId: true },
    orderBy: { validFrom: 'desc' },
  });
  return place?.departmentId;
}
