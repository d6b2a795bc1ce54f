import type { Tx } from '@thidua/db';
import {
  authorProblems,
  helperProblems,
  INITIATIVE_TEXTS,
  lengthProblems,
  requiredProblems,
  type AuthorShare,
  type InitiativeHelper,
  type InitiativeField,
  type InitiativeText,
} from '@thidua/domain/initiatives';
import { cleanLine, cleanText, midnightUtcOf, ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import { closedFieldProblems } from '@thidua/domain/returns';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import type { AuthorRow } from '../initiative-authors.ts';
import { helperOf, isSameHelpers, replaceHelpers } from '../initiative-helpers.ts';
import type { InitiativeAuthorInput, SaveInitiativeInput } from '../initiative.input.ts';
import { openFieldsOf } from '../return-rounds.ts';
import { changeInitiative, refuse, type Decided, type Hand, type InitiativeRefusal } from './change-initiative.ts';

/** Stores the parts that were sent and leaves the others; a draft may be unfinished, but never impossible. */
export function saveInitiative(
  context: ActingContext,
  input: SaveInitiativeInput,
): Promise<Result<{ readonly id: string }, InitiativeRefusal>> {
  return changeInitiative(context, input, 'SAVE', (hand) => decideToSave(hand, input));
}

async function decideToSave(
  { tx, row, today }: Hand,
  input: SaveInitiativeInput,
): Promise<Result<Decided, InputProblems>> {
  const texts = textsOf(input);
  const authors = input.authors?.map(authorOf);
  const helpers = input.helpers?.map(helperOf);
  const day = dayOf(input);
  const problems = [
    ...texts.flatMap(([name, text]) => (name === 'title' ? requiredProblems(name, text) : lengthProblems(name, text))),
    ...(authors === undefined ? [] : authorProblems(authors)),
    ...(helpers === undefined ? [] : helperProblems(helpers, today)),
    ...closedFieldProblems(changedFields(row, { texts, authors, helpers, day }), await openFieldsOf(tx, row)),
  ];
  if (problems.length > 0) return refuse(problems);
  if (authors !== undefined) {
    const unknown = await unknownAuthors(tx, row.organisationId, authors);
    if (unknown.length > 0) return refuse(unknown);
    await replaceAuthors(tx, row, authors);
  }
  if (helpers !== undefined) await replaceHelpers(tx, row.id, helpers);
  const fields = [
    ...texts.map(([name]) => name),
    ...(day === undefined ? [] : ['firstAppliedOn']),
    ...(authors === undefined ? [] : ['authors']),
    ...(helpers === undefined ? [] : ['helpers']),
  ];
  return ok({
    data: { ...Object.fromEntries(texts), ...day },
    event: { action: 'INITIATIVE_SAVED', objectType: 'Initiative', objectId: row.id, detail: { fields } },
  });
}

interface Sent {
  readonly texts: readonly (readonly [InitiativeText, string])[];
  readonly authors: readonly AuthorShare[] | undefined;
  readonly helpers: readonly InitiativeHelper[] | undefined;
  readonly day: { readonly firstAppliedOn: Date | null } | undefined;
}

/** The fields that would become different; what is sent as it stands changes nothing. */
function changedFields(row: Hand['row'], { texts, authors, helpers, day }: Sent): readonly InitiativeField[] {
  const isDayNew = day !== undefined && day.firstAppliedOn?.valueOf() !== row.firstAppliedOn?.valueOf();
  return [
    ...texts.flatMap(([name, text]) => (row[name] === text ? [] : [name])),
    ...(isDayNew ? (['firstAppliedOn'] as const) : []),
    ...(authors !== undefined && !isSameAuthors(row.authors, authors) ? (['authors'] as const) : []),
    ...(helpers !== undefined && !isSameHelpers(row.helpers, helpers) ? (['helpers'] as const) : []),
  ];
}

/** A qualification that was not sent stays what it was. */
function isSameAuthors(before: readonly AuthorRow[], after: readonly AuthorShare[]): boolean {
  return (
    before.length === after.length &&
    before.every(({ staffId, shareBasisPoints, qualification }, index) => {
      const other = after[index];
      if (other?.staffId !== staffId || other.shareBasisPoints !== shareBasisPoints) return false;
      return (other.qualification ?? qualification) === qualification;
    })
  );
}

function authorOf({ staffId, shareBasisPoints, qualification }: InitiativeAuthorInput): AuthorShare {
  const author = { staffId, shareBasisPoints };
  return qualification == null ? author : { ...author, qualification: cleanLine(qualification) };
}

const LINES: readonly InitiativeText[] = ['title', 'investor', 'field'];

function textsOf(input: SaveInitiativeInput): readonly (readonly [InitiativeText, string])[] {
  return INITIATIVE_TEXTS.flatMap((name) => {
    const typed = input[name];
    if (typed === null || typed === undefined) return [];
    return [[name, LINES.includes(name) ? cleanLine(typed) : cleanText(typed)] as const];
  });
}

function dayOf({
  firstAppliedOn,
  clearFirstAppliedOn,
}: SaveInitiativeInput): { readonly firstAppliedOn: Date | null } | undefined {
  if (clearFirstAppliedOn === true) return { firstAppliedOn: null };
  return firstAppliedOn === null || firstAppliedOn === undefined
    ? undefined
    : { firstAppliedOn: midnightUtcOf(firstAppliedOn) };
}

async function unknownAuthors(
  tx: Tx,
  organisationId: string,
  authors: readonly AuthorShare[],
): Promise<InputProblem[]> {
  const known = await tx.staff.findMany({
    where: { organisationId, id: { in: authors.map(({ staffId }) => staffId) } },
    select: { id: true },
  });
  const ids = new Set(known.map(({ id }) => id));
  return authors.flatMap(({ staffId }, index) =>
    ids.has(staffId) ? [] : [{ field: `authors.${index}`, code: 'UNKNOWN_STAFF' }],
  );
}

/** What a co-author answered stays with them: it holds again when their share becomes again what they agreed to. */
async function replaceAuthors(
  tx: Tx,
  { id: initiativeId, authors: before }: Pick<Hand['row'], 'id' | 'authors'>,
  authors: readonly AuthorShare[],
): Promise<void> {
  const known = new Map(before.map((author) => [author.staffId, author]));
  await tx.initiativeAuthor.deleteMany({ where: { initiativeId } });
  await tx.initiativeAuthor.createMany({
    data: authors.map((author, index) => ({
      ...known.get(author.staffId),
      ...author,
      initiativeId,
      ordinal: index + 1,
    })),
  });
}
