import { dateProblem, type DateEntry } from '../../../ui/date-entry.ts';
import type { InitiativeWords } from '../text.ts';

export type RecognitionField = 'scope' | 'decisionNumber' | 'decidedOn' | 'decidedBy';

export function recognitionFieldId(field: string): string {
  return `quyet-dinh-${field}`;
}

/** What the dialog can tell before asking the server: a day it cannot send, and the other empty fields with it. */
export function missingIn(
  t: InitiativeWords,
  entry: { readonly decisionNumber: string; readonly decidedOn: DateEntry; readonly decidedBy: string },
): Partial<Record<RecognitionField, string>> {
  const { required, dateUnread } = t.problem;
  return {
    ...(entry.decisionNumber.trim() === '' ? { decisionNumber: required.decisionNumber } : {}),
    decidedOn: dateProblem(entry.decidedOn) === undefined ? required.decidedOn : dateUnread,
    ...(entry.decidedBy.trim() === '' ? { decidedBy: required.decidedBy } : {}),
  };
}
