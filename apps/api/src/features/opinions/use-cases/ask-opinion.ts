import type { Tx } from '@thidua/db';
import {
  addWorkingDays,
  cleanLine,
  cleanText,
  err,
  midnightUtcOf,
  ok,
  type PlainDate,
  type Result,
} from '@thidua/domain/kernel';
import { ASKED_ABOUT_STATUSES, COUNCIL_STATUSES, isOneOfStatuses } from '@thidua/domain/nominations';
import { askedProblems, mayKeepOpinions, OPINION_DAYS_SETTING, usualReplyDays } from '@thidua/domain/opinions';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { badInput, forbidden, notFound } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import { numberSettingOn } from '../../../platform/number-setting.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import type { AskOpinionInput } from '../opinion.input.ts';

/**
 * Writes down a letter that has gone to another body, with the lines it asks about and the day by which it answers. The id comes
 * from the client: the same id twice records once.
 */
export function askOpinion(
  context: ActingContext,
  input: AskOpinionInput,
): Promise<Result<{ readonly id: string }, InputProblems>> {
  const { actor } = context;
  const { id, body, holds, letterOn } = input;
  const { organisationId, accountId } = actor;
  return inTransaction<{ readonly id: string }, InputProblems>(context, async ({ tx, audit }) => {
    // The second of two equal calls waits here and then finds what the first one made.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${id}, 0))`;
    const known = await tx.opinionRequest.findUnique({ where: { id }, select: { recordedById: true } });
    if (known !== null && known.recordedById !== accountId) throw badInput();
    if (known !== null) return ok({ id });

    const nominationIds = [...new Set(input.nominationIds)];
    const lines = await linesOf(tx, organisationId, nominationIds);
    if (
      !mayKeepOpinions(
        actor,
        lines.flatMap(({ staffId }) => staffId ?? []),
      )
    )
      throw forbidden();
    const texts = {
      bodyName: cleanLine(input.bodyName),
      letterNumber: cleanLine(input.letterNumber),
      ground: cleanText(input.ground).trim(),
    };
    const dueOn = input.dueOn ?? (await usualDueDay(tx, organisationId, letterOn));
    const today = businessToday(context, actor);
    const [first] = lines;
    const problems = [
      ...askedProblems({ ...texts, letterOn, dueOn, nominationIds }, today),
      ...(lines.some(({ year }) => year !== first?.year) ? [{ field: 'nominationIds', code: 'OF_TWO_YEARS' }] : []),
      ...(lines.every(({ status }) => isOneOfStatuses(status, ASKED_ABOUT_STATUSES))
        ? []
        : [{ field: 'nominationIds', code: 'WRONG_STATE' }]),
      // What the council already has before it cannot wait for the council.
      ...(holds === 'AGENDA' && lines.some(({ status }) => isOneOfStatuses(status, COUNCIL_STATUSES))
        ? [{ field: 'holds', code: 'PAST_AGENDA' }]
        : []),
    ];
    if (problems.length > 0 || first === undefined) return err({ code: 'INPUT_PROBLEMS', problems });

    const now = businessNow(context, actor);
    await tx.opinionRequest.create({
      data: {
        ...texts,
        id,
        organisationId,
        year: first.year,
        body,
        holds,
        letterOn: midnightUtcOf(letterOn),
        dueOn: midnightUtcOf(dueOn),
        recordedById: accountId,
        createdAt: now,
        updatedAt: now,
      },
      select: { id: true },
    });
    await tx.opinionLine.createMany({
      data: nominationIds.map((nominationId, index) => ({ requestId: id, nominationId, ordinal: index + 1 })),
    });
    audit({
      action: 'OPINION_ASKED',
      objectType: 'OpinionRequest',
      objectId: id,
      detail: { year: first.year, kind: body, dueOn, nominations: nominationIds },
    });
    return ok({ id });
  });
}

/** The lines, locked: none goes before the council between the look at its state and the letter that holds it. */
async function linesOf(tx: Tx, organisationId: string, ids: readonly string[]) {
  await tx.$queryRaw`
    SELECT id FROM nominations WHERE id = ANY(${[...ids]}::uuid[]) AND "organisationId" = ${organisationId}::uuid
    ORDER BY id FOR UPDATE`;
  const lines = await tx.nomination.findMany({
    where: { id: { in: [...ids] }, organisationId },
    select: { year: true, status: true, staffId: true },
  });
  if (lines.length < ids.length) throw notFound();
  return lines;
}

async function usualDueDay(tx: Tx, organisationId: string, letterOn: PlainDate): Promise<PlainDate> {
  const days = await numberSettingOn(tx, organisationId, OPINION_DAYS_SETTING, letterOn);
  return addWorkingDays(letterOn, days ?? usualReplyDays(letterOn));
}
