import { addMonths, lengthOf, type InputProblem, type PlainDate } from '../kernel/index.ts';
import { shareProblems, type AuthorShare } from './author-shares.ts';
import { INITIATIVE_LIMITS } from './initiative-limits.ts';

export const INITIATIVE_TEXTS = [
  'title',
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

/** A request is filed within this many months from the first application (Nghị định 13/2012/NĐ-CP Điều 5). */
const FILING_MONTHS = 12;

export interface InitiativeContent extends Readonly<Record<InitiativeText, string>> {
  readonly ownerId: string;
  readonly firstAppliedOn: PlainDate | undefined;
  readonly authors: readonly AuthorShare[];
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

/** The problems of the day of the first application: not after the filing day, and at most a year before it. */
export function firstApplicationProblems(
  firstAppliedOn: PlainDate | undefined,
  filingDay: PlainDate,
): readonly InputProblem[] {
  if (firstAppliedOn === undefined) return [];
  if (firstAppliedOn > filingDay) return [{ field: 'firstAppliedOn', code: 'AFTER_FILING_DAY' }];
  if (addMonths(firstAppliedOn, FILING_MONTHS) < filingDay) {
    return [{ field: 'firstAppliedOn', code: 'FILED_TOO_LATE', limit: FILING_MONTHS }];
  }
  return [];
}

/** Everything that keeps a request from being submitted on `filingDay`; empty when it is complete. */
export function submissionProblems(content: InitiativeContent, filingDay: PlainDate): readonly InputProblem[] {
  return [
    ...REQUIRED_TEXTS.flatMap((field) => requiredProblems(field, content[field])),
    ...firstApplicationProblems(content.firstAppliedOn, filingDay),
    ...shareProblems(content.ownerId, content.authors),
  ];
}
