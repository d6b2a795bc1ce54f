import { dateEntry } from '../../../ui/date-entry.ts';
import { sentDay, textOf, type FormField, type FormValues } from '../../../ui/forms/form-field.ts';
import type { CompositionWords } from '../text.ts';

/** Which paper it is, and by whom: asked of a term and of a change alike. */
export function decisionFields({ edit }: CompositionWords): readonly FormField[] {
  return [
    { name: 'decisionNumber', kind: 'text', label: edit.decisionNumber, hint: edit.decisionNumberHint, isCode: true },
    { name: 'decidedOn', kind: 'date', label: edit.decidedOn },
    { name: 'decidedBy', kind: 'text', label: edit.decidedBy, hint: edit.decidedByHint },
  ];
}

export function typedDecision(values: FormValues) {
  return {
    decisionNumber: textOf(values, 'decisionNumber'),
    decidedOn: sentDay(values, 'decidedOn'),
    decidedBy: textOf(values, 'decidedBy'),
  };
}

export function decisionValues(known: {
  readonly decisionNumber: string;
  readonly decidedOn: string;
  readonly decidedBy: string;
}): FormValues {
  return {
    decisionNumber: known.decisionNumber,
    decidedOn: dateEntry(known.decidedOn),
    decidedBy: known.decidedBy,
  };
}
