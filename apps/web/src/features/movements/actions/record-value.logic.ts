import type { Words } from '../../../lib/text/define-text.ts';
import type { DateEntry } from '../../../ui/date-entry.ts';
import type { FormError } from '../../../ui/error-summary.tsx';
import type { NumberEntry } from '../../../ui/number-field.tsx';
import type { vi } from '../text.vi.ts';

export interface RecordValueDraft {
  readonly value: NumberEntry;
  readonly day: DateEntry;
  readonly note: string;
}

export const FIELD_IDS = { value: 'target-value', onDay: 'target-day', note: 'target-note' } as const;

type TargetWords = Words<typeof vi>['target'];

/** What is missing before the server needs to be asked. */
export function problemsOf(draft: RecordValueDraft, t: TargetWords): readonly FormError[] {
  const { value } = draft.value;
  return [
    ...(value === undefined || !Number.isInteger(value) || value < 0
      ? [{ fieldId: FIELD_IDS.value, message: t.valueMissing }]
      : []),
    ...(draft.day.day === undefined ? [{ fieldId: FIELD_IDS.onDay, message: t.dayWrong }] : []),
    ...(draft.note.trim() === '' ? [{ fieldId: FIELD_IDS.note, message: t.noteMissing }] : []),
  ];
}

/** The sentence for a field that the server refused. */
export function refusalOf(field: string, t: TargetWords): FormError {
  switch (field) {
    case 'value':
      return { fieldId: FIELD_IDS.value, message: t.valueMissing };
    case 'onDay':
      return { fieldId: FIELD_IDS.onDay, message: t.dayWrong };
    case 'note':
      return { fieldId: FIELD_IDS.note, message: t.recordNoteHint };
    default:
      return { message: t.failed };
  }
}
