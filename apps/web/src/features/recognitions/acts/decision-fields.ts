import { INITIATIVE_LIMITS } from '@thidua/domain/initiatives';

import { dayOf, sentDay, textOf, type FormField, type FormValues } from '../../../ui/forms/form-field.ts';
import type { RecognitionWords } from '../text.ts';

/** Number, day and signer of a decision, as it says them. */
export function decisionFields({ decision }: RecognitionWords): readonly FormField[] {
  return [
    {
      name: 'decisionNumber',
      kind: 'text',
      label: decision.number,
      hint: decision.numberHint,
      isCode: true,
      limit: INITIATIVE_LIMITS.decisionNumber,
    },
    { name: 'decidedOn', kind: 'date', label: decision.day },
    {
      name: 'decidedBy',
      kind: 'text',
      label: decision.by,
      hint: decision.byHint,
      limit: INITIATIVE_LIMITS.decidedBy,
    },
  ];
}

export function decisionOf(values: FormValues) {
  return {
    decisionNumber: textOf(values, 'decisionNumber'),
    decidedOn: sentDay(values, 'decidedOn'),
    decidedBy: textOf(values, 'decidedBy'),
  };
}

/** The paper by which the superior body agrees, where it has to. */
export function approvalFields({ approval }: RecognitionWords): readonly FormField[] {
  return [
    {
      name: 'approvalNumber',
      kind: 'text',
      label: approval.number,
      hint: approval.numberHint,
      isOptional: true,
      isCode: true,
      limit: INITIATIVE_LIMITS.decisionNumber,
    },
    { name: 'approvedOn', kind: 'date', label: approval.day, isOptional: true },
    { name: 'approvedBy', kind: 'text', label: approval.by, isOptional: true, limit: INITIATIVE_LIMITS.decidedBy },
  ];
}

export function approvalOf(values: FormValues) {
  return {
    approvalNumber: textOf(values, 'approvalNumber'),
    approvedOn: dayOf(values, 'approvedOn') ?? null,
    approvedBy: textOf(values, 'approvedBy'),
  };
}
