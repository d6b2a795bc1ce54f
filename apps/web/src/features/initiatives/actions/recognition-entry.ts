import { dateProblem, type DateEntry } from '../../../ui/date-entry.ts';
import { dateProblemWords, type DateWords } from '../../../ui/date-problem-words.ts';
import type { InitiativeWords } from '../text.ts';

export type RecognitionField = 'scope' | 'decisionNumber' | 'decidedOn' | 'decidedBy';

export function recognitionFieldId(field: string): string {
  return `quyet-dinh-${field}`;
}

/** What the dialog can tell before asking the server: a day it cannot send, and the other empty fields with it. */
export function missingIn(
  t: InitiativeWords,
  dateWords: DateWords,
  entry: { readonly decisionNumber: string; readonly decidedOn: DateEntry; readonly decidedBy: string },
): Partial<Record<RecognitionField, string>> {
  const { required } = t.problem;
  const unread = dateProblem(entry.decidedOn);
  return {
    ...(entry.decisionNumber.trim() === '' ? { decisionNumber: required.decisionNumber } : {}),
    decidedOn: unread === undefined ? required.decidedOn : dateProblemWords(unread, dateWords),
    ...(entry.decidedBy.trim() === '' ? { decidedBy: required.decidedBy } : {}),
  };
}
