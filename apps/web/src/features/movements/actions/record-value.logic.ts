import { plainDate, type InputProblem } from '@thidua/domain/kernel';
import { checkInProblems, type CheckInConfidence, type CheckInTerms } from '@thidua/domain/movements';

import type { RecordTargetValueInput } from '../../../gql/schema-types.ts';
import type { Words } from '../../../lib/text/define-text.ts';
import type { DateEntry } from '../../../ui/date-entry.ts';
import type { FormError } from '../../../ui/error-summary.tsx';
import type { NumberEntry } from '../../../ui/number-field.tsx';
import type { SentFile } from '../../attachments/index.ts';
import type { vi } from '../check-in-text.vi.ts';

export interface RecordValueDraft {
  readonly value: NumberEntry;
  readonly registered: NumberEntry;
  readonly day: DateEntry;
  readonly note: string;
  readonly confidence: CheckInConfidence | null;
  readonly blocker: string;
  readonly evidenceNumber: string;
  readonly evidenceUrl: string;
  readonly loweredReason: string;
  /** Files that have been sent and wait for the figure. */
  readonly files: readonly SentFile[];
}

type CheckInWords = Words<typeof vi>;

export const fieldId = (field: string): string => `target-check-in-${field}`;

/** True where the form asks why the figure is smaller than the last. */
export function isLowered({ value }: RecordValueDraft, lastValue: number | undefined): boolean {
  return lastValue !== undefined && value.value !== undefined && value.value < lastValue;
}

export type ReadDraft =
  | { readonly ok: true; readonly input: Omit<RecordTargetValueInput, 'targetId'> }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** What would be reported, or everything that is wrong with it, by the rules that the server has too. */
export function readDraft(draft: RecordValueDraft, terms: CheckInTerms): ReadDraft {
  const value = countOf(draft.value);
  const registered = countOf(draft.registered);
  const { day } = draft.day;
  const missing: readonly InputProblem[] = [
    ...(value === undefined ? [{ field: 'value', code: 'REQUIRED' }] : []),
    ...(day === undefined ? [{ field: 'onDay', code: 'REQUIRED' }] : []),
  ];
  const checkIn = {
    onDay: plainDate(day ?? terms.today),
    value: value ?? 0,
    note: draft.note,
    registered,
    confidence: draft.confidence ?? undefined,
    blocker: draft.blocker,
    evidenceNumber: draft.evidenceNumber,
    evidenceUrl: draft.evidenceUrl,
    loweredReason: draft.loweredReason,
  };
  const attachmentIds = draft.files.map(({ id }) => id);
  const isMissing = (field: string) => missing.some((problem) => problem.field === field);
  const judged = checkInProblems(checkIn, terms).filter(
    // What was not typed is not judged: a missing number is neither too small nor a step back.
    ({ field }) => !isMissing(field) && !(value === undefined && field === 'loweredReason'),
  );
  const problems = [...missing, ...judged];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, input: { ...checkIn, attachmentIds } };
}

function countOf({ value }: NumberEntry): number | undefined {
  return value !== undefined && Number.isInteger(value) && value >= 0 ? value : undefined;
}

/** The sentence of a problem at its field. */
export function problemWords(problem: InputProblem, t: CheckInWords): FormError {
  const { field, code, limit } = problem;
  const words = t.problems;
  const at = (message: string): FormError => ({ fieldId: fieldId(field), message });
  if (code === 'TOO_LONG') return at(words.tooLong);
  if (code === 'TOO_LARGE') return at(words.valueTooLarge(limit ?? 0));
  if (code === 'MORE_THAN_REGISTERED') return at(words.moreThanRegistered(limit ?? 0));
  switch (field) {
    case 'value':
      return at(words.value);
    case 'registered':
      return at(words.registered);
    case 'onDay':
      return at(words.onDay);
    case 'note':
      return at(words.note);
    case 'blocker':
      return at(words.blocker);
    case 'evidenceUrl':
      return at(words.evidenceUrl);
    case 'attachments':
      return at(words.attachments);
    case 'loweredReason':
      return at(words.loweredReason);
    default:
      return { message: t.failed };
  }
}
