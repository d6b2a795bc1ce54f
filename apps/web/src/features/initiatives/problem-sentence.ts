import type { InputProblem } from '@thidua/domain/kernel';

import { formatNumber } from '../../lib/format/index.ts';
import { formatShare } from './forms/share-entry.ts';
import type { InitiativeWords } from './text.ts';

/** A problem as the contract carries it. */
export interface ToldProblem {
  readonly field: string;
  readonly code: string;
  readonly limit?: number | null;
  readonly actual?: number | null;
}

/** The problem without the contract's nulls. */
export function problemOf({ field, code, limit, actual }: ToldProblem): InputProblem {
  return { field, code, ...(limit == null ? {} : { limit }), ...(actual == null ? {} : { actual }) };
}

/** What is wrong and what to do about it. `authorNames` are those of the rows `authors.0`, `authors.1`, … */
export function problemSentence(
  t: InitiativeWords,
  { field, code, limit = 0, actual = 0 }: InputProblem,
  authorNames: readonly string[] = [],
): string {
  const words = t.problem;
  const author = authorNames[Number(field.split('.')[1])] ?? words.someone;
  switch (code) {
    case 'REQUIRED':
      if (field.startsWith('helpers.')) return helperRequired(t, field);
      return entryOf(words.required, field) ?? words.requiredOther;
    case 'TOO_LONG':
      return words.tooLong(labelOf(t, field), formatNumber(limit, 0), formatNumber(actual, 0));
    case 'BIRTH_OUT_OF_RANGE':
      return words.birthOutOfRange;
    case 'TOO_MANY':
      if (field === 'helpers') return words.tooManyHelpers(limit, actual);
      return words.tooManyAuthors(limit, actual);
    case 'AUTHOR_TWICE':
      return words.authorTwice(author);
    case 'UNKNOWN_STAFF':
      return words.unknownAuthor(author);
    case 'SHARE_OUT_OF_RANGE':
      return words.shareOutOfRange;
    case 'SHARE_BELOW_MINIMUM':
      return words.shareBelowMinimum(author, formatShare(limit));
    case 'SHARE_ZERO':
      return words.shareZero(author);
    case 'SHARES_NOT_WHOLE':
      return words.sharesNotWhole(formatShare(actual));
    case 'OWNER_NOT_AUTHOR':
      return words.ownerNotAuthor;
    case 'NOT_CONSENTED':
      return words.notConsented(author);
    case 'CHANGE_ASKED':
      return words.changeAsked(author);
    case 'PAPER_CONSENT_MISSING':
      return words.paperConsentMissing(author);
    case 'PAPER_NOT_NEEDED':
      return words.paperNotNeeded;
    case 'AFTER_FILING_DAY':
      return words.afterFilingDay;
    case 'FILED_TOO_LATE':
      return words.filedTooLate(limit);
    case 'FIELD_NOT_OPEN':
      return words.fieldNotOpen;
    case 'APPLIED_BEFORE_FILING':
      return words.appliedBeforeFiling;
    case 'NOT_AFTER_FILING':
      return words.notAfterFiling;
    case 'ENDS_BEFORE_IT_BEGINS':
      return words.endsBeforeItBegins;
    case 'BEFORE_SUBMISSION':
      return words.beforeSubmission;
    case 'IN_FUTURE':
      return field === 'endedOn' ? words.endInFuture : words.inFuture;
    case 'GRASSROOTS_FIRST':
      return words.grassrootsFirst;
    case 'YEAR_OUT_OF_RANGE':
      return words.yearOutOfRange(limit);
    case 'NO_DEPARTMENT':
      return words.noDepartment;
    case 'SIMILARITY_UNEXPLAINED':
      return words.similarityUnexplained(actual);
    case 'SIMILARITY_UNJUDGED':
      return words.similarityUnjudged(actual);
    case 'NOT_SCORED':
      return words.notScored(limit, actual);
    case 'SHEETS_OUT':
      return words.sheetsOut(actual);
    case 'NEEDS_THIRD_SCORER':
      return words.needsThirdScorer;
    case 'IN_A_SITTING':
      return words.inASitting;
    case 'NO_INITIATIVE_COUNCIL':
      return words.noInitiativeCouncil;
    // The contract carries codes as text: a code of a newer server still gets a sentence.
    default:
      return words.other;
  }
}

function helperRequired(t: InitiativeWords, field: string): string {
  const [, index, part] = field.split('.');
  const number = Number(index) + 1;
  return part === 'work' ? t.problem.helperWithoutWork(number) : t.problem.helperUnnamed(number);
}

function labelOf(t: InitiativeWords, field: string): string {
  const [, , part] = field.split('.');
  if (part !== undefined) return entryOf(t.helpers.fields, part) ?? field;
  return entryOf({ ...t.fields, reason: t.reason }, field) ?? field;
}

function entryOf(words: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}
