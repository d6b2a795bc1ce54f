import type { Tx } from '@thidua/db';
import {
  cleanLine,
  cleanText,
  err,
  midnightUtcOf,
  ok,
  type InputProblem,
  type PlainDate,
  type Result,
} from '@thidua/domain/kernel';
import { earliestLastDay, keepsPostings, postingProblems } from '@thidua/domain/postings';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { badInput, forbidden, notFound } from '../../../platform/fault.ts';
import { inTransaction, type Change } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import { postingTermsOn } from '../posting-terms.queries.ts';
import type { SavePostingInput } from '../posting.input.ts';
import { changePosting, type PostingRefusal } from './change-posting.ts';

type Saved = Promise<Result<{ readonly id: string }, PostingRefusal>>;

/** A posting is written, or written anew while it is a draft. The id comes from the client: the same id twice makes one posting. */
export function savePosting(context: ActingContext, input: SavePostingInput): Saved {
  const { id, version } = input;
  if (version == null) return createPosting(context, input);
  return changePosting(context, { id, version }, 'EDIT', async ({ change: { tx }, row, today }) => {
    const written = await writtenOf(tx, context, input, today);
    if (!written.ok) return written;
    const { year, dueOn, nominationIds, data } = written.value;
    if (year !== row.year) return err({ code: 'INPUT_PROBLEMS', problems: [OF_TWO_YEARS] });
    await tx.postingLine.deleteMany({ where: { postingId: id } });
    await keepLines(tx, context, id, nominationIds);
    return ok({
      data,
      event: {
        action: 'POSTING_CHANGED',
        objectType: 'Posting',
        objectId: id,
        detail: { year, fromOn: input.fromOn, dueOn, nominations: nominationIds },
      },
    });
  });
}

function createPosting(context: ActingContext, input: SavePostingInput): Saved {
  const { actor } = context;
  const { organisationId, accountId } = actor;
  const { id } = input;
  return inTransaction<{ readonly id: string }, PostingRefusal>(context, async ({ tx, audit }: Change) => {
    // The second of two equal calls waits here and then finds what the first one made.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${id}, 0))`;
    const known = await tx.posting.findUnique({ where: { id }, select: { writtenById: true } });
    if (known !== null && known.writtenById !== accountId) throw badInput();
    if (known !== null) return ok({ id });
    if (!keepsPostings(actor)) throw forbidden();

    const written = await writtenOf(tx, context, input, businessToday(context, actor));
    if (!written.ok) return written;
    const { year, dueOn, nominationIds, data } = written.value;
    const now = businessNow(context, actor);
    await tx.posting.create({
      data: { ...data, id, organisationId, year, writtenById: accountId, createdAt: now, updatedAt: now },
      select: { id: true },
    });
    await keepLines(tx, context, id, nominationIds);
    audit({
      action: 'POSTING_WRITTEN',
      objectType: 'Posting',
      objectId: id,
      detail: { year, fromOn: input.fromOn, dueOn, nominations: nominationIds },
    });
    return ok({ id });
  });
}

const OF_TWO_YEARS: InputProblem = { field: 'nominationIds', code: 'OF_TWO_YEARS' };

interface Written {
  readonly year: number;
  readonly dueOn: PlainDate;
  readonly nominationIds: readonly string[];
  readonly data: { readonly title: string; readonly notice: string; readonly fromOn: Date; readonly dueOn: Date };
}

/** What was typed, with the last day and the year that follow from it; or what is wrong with it. */
async function writtenOf(
  tx: Tx,
  { actor }: ActingContext,
  input: SavePostingInput,
  today: PlainDate,
): Promise<Result<Written, InputProblems>> {
  const { fromOn } = input;
  const nominationIds = [...new Set(input.nominationIds)];
  const lines = await tx.nomination.findMany({
    where: { id: { in: nominationIds }, organisationId: actor.organisationId },
    select: { year: true, status: true },
  });
  if (lines.length < nominationIds.length) throw notFound();
  const terms = await postingTermsOn(tx, actor.organisationId, fromOn);
  const dueOn = input.dueOn ?? earliestLastDay(fromOn, terms);
  const texts = { title: cleanLine(input.title), notice: cleanText(input.notice).trim() };
  const [first] = lines;
  const problems = [
    ...postingProblems({ ...texts, fromOn, dueOn, nominationIds }, terms, today),
    ...(lines.some(({ year }) => year !== first?.year) ? [OF_TWO_YEARS] : []),
    ...(lines.every(({ status }) => status === 'ELIGIBLE') ? [] : [{ field: 'nominationIds', code: 'WRONG_STATE' }]),
  ];
  if (problems.length > 0 || first === undefined || dueOn === undefined) {
    return err({ code: 'INPUT_PROBLEMS', problems });
  }
  const data = { ...texts, fromOn: midnightUtcOf(fromOn), dueOn: midnightUtcOf(dueOn) };
  return ok({ year: first.year, dueOn, nominationIds, data });
}

async function keepLines(tx: Tx, { actor }: ActingContext, postingId: string, ids: readonly string[]): Promise<void> {
  const { organisationId } = actor;
  await tx.postingLine.createMany({
    data: ids.map((nominationId, index) => ({ organisationId, postingId, nominationId, ordinal: index + 1 })),
  });
}
