import { lengthOf, type InputProblem, type PlainDate } from '../kernel/index.ts';
import { shareProblems, type AuthorShare } from './author-shares.ts';
import { isFiledLate } from './initiative-clocks.ts';
import { unnamedHelpers, type InitiativeHelper } from './initiative-helpers.ts';
import { INITIATIVE_LIMITS } from './initiative-limits.ts';

export const INITIATIVE_TEXTS = [
  'title',
  'investor',
  'field',
  'before',
  'solution',
  'novelty',
  'conditions',
  'authorBenefit',
  'userBenefit',
] as const;
export type InitiativeText = (typeof INITIATIVE_TEXTS)[number];

/** The parts of the request form that may not be empty (Thông tư 18/2013/TT-BKHCN, Phụ lục I). */
const REQUIRED_TEXTS = [
  'title',
  'field',
  'before',
  'solution',
  'novelty',
  'authorBenefit',
] as const satisfies readonly InitiativeText[];

export interface InitiativeContent extends Readonly<Record<InitiativeText, string>> {
  readonly ownerId: string;
  readonly firstAppliedOn: PlainDate | undefined;
  readonly authors: readonly AuthorShare[];
  readonly helpers: readonly Pick<InitiativeHelper, 'fullName' | 'work'>[];
}

/** The problem of a text that is longer than its limit, or none. Counts characters, not bytes. */
export function lengthProblems(field: keyof typeof INITIATIVE_LIMITS, text: string): readonly InputProblem[] {
  const limit = INITIATIVE_LIMITS[field];
  const actual = lengthOf(text);
  return actual > limit ? [{ field, code: 'TOO_LONG', limit, actual }] : [];
}

/** The problems of a text that must be there and fit. */
export function requiredProblems(field: keyof typeof INITIATIVE_LIMITS, text: string): readonly InputProblem[] {
  return text.trim() === '' ? [{ field, code: 'REQUIRED' }] : lengthProblems(field, text);
}

/** What the first application is measured by: the day of filing, today, the months of the filing clock, and why it is late. */
export interface Filing {
  readonly filedOn: PlainDate;
  readonly today: PlainDate;
  readonly months: number;
  readonly lateReason: string;
}

/**
 * The problems of the day of the first application: it is not to come. A request that is filed too late after it says why;
 * whether it is taken in nevertheless, the secretariat decides (Nghị định 13/2012/NĐ-CP Điều 5).
 */
export function firstApplicationProblems(
  firstAppliedOn: PlainDate | undefined,
  { filedOn, today, months, lateReason }: Filing,
): readonly InputProblem[] {
  if (firstAppliedOn === undefined) return [];
  if (firstAppliedOn > today) return [{ field: 'firstAppliedOn', code: 'AFTER_FILING_DAY' }];
  if (!isFiledLate(firstAppliedOn, filedOn, months)) return [];
  return lateReason === ''
    ? [{ field: 'lateReason', code: 'FILED_TOO_LATE', limit: months }]
    : lengthProblems('reason', lateReason);
}

/** Everything that keeps a request from being submitted; empty when it is complete. `leastShare` as in `shareProblems`. */
export function submissionProblems(
  content: InitiativeContent,
  filing: Filing,
  leastShare = 0,
): readonly InputProblem[] {
  return [
    ...REQUIRED_TEXTS.flatMap((field) => requiredProblems(field, content[field])),
    ...firstApplicationProblems(content.firstAppliedOn, filing),
    ...shareProblems(content.ownerId, content.authors, leastShare),
    ...unnamedHelpers(content.helpers),
  ];
}
