import { addDays, plainDate, type InputProblem, type PlainDate } from '../kernel/index.ts';
import type { BlockRole } from './block-life.ts';

/** The days from the first to the last, both counted; without a last one it goes on. */
export interface Span {
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate | undefined;
}

/** For how long a member is in a block, or leads it. */
export interface BlockTerm extends Span {
  readonly id: string;
  readonly memberId: string;
  readonly role: BlockRole;
}

/** Later than every day that is ever written down. */
const NEVER = plainDate('9999-12-31');

function lastOf({ validTo }: Span): PlainDate {
  return validTo ?? NEVER;
}

function overlap(one: Span, other: Span): boolean {
  return one.validFrom <= lastOf(other) && other.validFrom <= lastOf(one);
}

/** The terms that hold on any day of a year. */
export function termsOfYear<Term extends Span>(terms: readonly Term[], year: number): readonly Term[] {
  const whole = { validFrom: plainDate(`${year}-01-01`), validTo: plainDate(`${year}-12-31`) };
  return terms.filter((term) => overlap(term, whole));
}

/** The terms that hold on a day. */
export function termsOn<Term extends Span>(terms: readonly Term[], day: PlainDate): readonly Term[] {
  return terms.filter((term) => overlap(term, { validFrom: day, validTo: day }));
}

/**
 * What is wrong with a term among the others of its block: an end before its beginning, the same member twice in one role,
 * two leaders at once, or a turn of somebody who is no member on all its days.
 */
export function termProblems(term: BlockTerm, others: readonly BlockTerm[]): readonly InputProblem[] {
  if (lastOf(term) < term.validFrom) return [{ field: 'validTo', code: 'BEFORE_START' }];
  const rivals = others.filter(
    ({ role, memberId }) => role === term.role && (memberId === term.memberId || role === 'LEADER'),
  );
  if (rivals.some((rival) => overlap(rival, term))) return [{ field: 'validFrom', code: 'OVERLAP' }];
  if (term.role !== 'MEMBER' && !isCovered(term, others)) return [{ field: 'validFrom', code: 'NOT_A_MEMBER' }];
  return [];
}

/** A turn that would be left without membership when the memberships are these; undefined when there is none. */
export function turnWithoutMembership(terms: readonly BlockTerm[]): BlockTerm | undefined {
  return terms.find((term) => term.role !== 'MEMBER' && !isCovered(term, terms));
}

/** Whether the member is one on every day of the term; memberships that follow one another count as one. */
function isCovered(term: BlockTerm, terms: readonly BlockTerm[]): boolean {
  const memberships = terms
    .filter(({ role, memberId }) => role === 'MEMBER' && memberId === term.memberId)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  let next = term.validFrom;
  for (const membership of memberships) {
    if (membership.validFrom > next) return false;
    const last = lastOf(membership);
    if (last >= lastOf(term)) return true;
    if (last >= next) next = addDays(last, 1);
  }
  return false;
}

/** Whether a change says something else of a day that is over: that wants a reason. `undefined` after the change: struck out. */
export function rewritesThePast(before: Span, after: Span | undefined, today: PlainDate): boolean {
  if (after === undefined) return before.validFrom < today;
  const [firstBegin] = [before.validFrom, after.validFrom].toSorted();
  const [firstEnd] = [lastOf(before), lastOf(after)].toSorted();
  const movesBegin = before.validFrom !== after.validFrom && firstBegin !== undefined && firstBegin < today;
  const movesEnd = lastOf(before) !== lastOf(after) && firstEnd !== undefined && addDays(firstEnd, 1) < today;
  return movesBegin || movesEnd;
}
