import { isOneOf, type InputProblem } from '@thidua/domain/kernel';
import {
  fittedDraft,
  hasMeasureField,
  TARGET_FIELDS,
  targetProblems,
  type MeasureField,
  type PlanPeriod,
  type TargetDraft,
  type TargetField,
} from '@thidua/domain/movements';

import type { Words } from '../../../lib/text/define-text.ts';
import type { TargetInput, TargetKind } from '../../../gql/schema-types.ts';
import { dateEntry } from '../../../ui/date-entry.ts';
import type { DateEntry } from '../../../ui/date-entry.ts';
import type { FormError } from '../../../ui/error-summary.tsx';
import { numberEntry } from '../../../ui/number-field.tsx';
import type { NumberEntry } from '../../../ui/number-field.tsx';
import { fieldName } from './field-words.ts';
import type { vi } from './target-form-text.vi.ts';

/** What is typed: numbers and days as they stand in their fields. */
export interface TargetForm extends Omit<TargetDraft, 'minimum' | 'maximum' | 'shareBasisPoints' | 'dueOn'> {
  readonly minimum: NumberEntry;
  readonly maximum: NumberEntry;
  readonly share: NumberEntry;
  readonly dueOn: DateEntry;
  readonly reason: string;
}

export const NO_TARGET: TargetForm = {
  code: '',
  group: 'TASK',
  kind: 'COUNT_RANGE',
  title: '',
  sourceText: '',
  awardCode: null,
  subjectKind: null,
  initiativeScope: null,
  minimum: numberEntry(undefined),
  maximum: numberEntry(undefined),
  share: numberEntry(undefined),
  base: null,
  baseDate: 'YEAR_END',
  ratedDepartmentId: null,
  ratingLevel: null,
  ownerDepartmentId: null,
  evidence: '',
  dueOn: dateEntry(undefined),
  note: null,
  decider: null,
  tag: null,
  countsRegistered: false,
  incidentKinds: [],
  countsDiscipline: false,
  thematicMovementId: null,
  reason: '',
};

/** A stored target in the fields of the form. */
export function formOf(target: Omit<TargetDraft, 'dueOn'> & { readonly dueOn: string }): TargetForm {
  const { minimum, maximum, shareBasisPoints, dueOn, ...rest } = target;
  return {
    ...rest,
    minimum: numberEntry(minimum ?? undefined),
    maximum: numberEntry(maximum ?? undefined),
    share: numberEntry(shareBasisPoints === null ? undefined : shareBasisPoints / 100),
    dueOn: dateEntry(dueOn),
    reason: '',
  };
}

export const fieldId = (field: string): string => `target-${field}`;

/** A number of the form that is not one: `8,5 Giấy khen`, `tám`. An empty field is the domain's question. */
function isNoCount({ text, value }: NumberEntry): boolean {
  return text.trim() !== '' && (value === undefined || !Number.isInteger(value));
}

function isNoShare({ text, value }: NumberEntry): boolean {
  return text.trim() !== '' && (value === undefined || value <= 0 || value > 100);
}

export type ReadForm =
  | { readonly ok: true; readonly input: TargetInput }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** What would be sent, or everything that is wrong with it, by the rules that the server has too. */
export function readForm(form: TargetForm, plan: PlanPeriod & { readonly needsReason: boolean }): ReadForm {
  const { minimum, maximum, share, dueOn, reason, ...rest } = form;
  const draft = fittedDraft({
    ...rest,
    minimum: minimum.value ?? null,
    maximum: maximum.value ?? null,
    shareBasisPoints: share.value === undefined ? null : Math.round(share.value * 100),
    // The first day of the plan stands in for none; the problem of the field says so.
    dueOn: dueOn.day ?? plan.fromDay,
  });
  // A number left in a field that the chosen kind does not show is nobody's mistake.
  const asks = (field: MeasureField) => hasMeasureField(form.kind, field);
  const typed: readonly InputProblem[] = [
    ...(asks('minimum') && isNoCount(minimum) ? [{ field: 'minimum', code: 'NOT_A_NUMBER' }] : []),
    ...(asks('maximum') && isNoCount(maximum) ? [{ field: 'maximum', code: 'NOT_A_NUMBER' }] : []),
    ...(asks('shareBasisPoints') && isNoShare(share) ? [{ field: 'shareBasisPoints', code: 'NOT_A_SHARE' }] : []),
    ...(dueOn.day === undefined ? [{ field: 'dueOn', code: 'NOT_A_DAY' }] : []),
    ...(plan.needsReason && reason.trim() === '' ? [{ field: 'reason', code: 'REQUIRED' }] : []),
  ];
  const isTyped = (field: string) => typed.some((problem) => problem.field === field);
  const judged = targetProblems(draft, plan).filter(({ field }) => !isTyped(field));
  const problems = [...typed, ...judged];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, input: draft };
}

/** The fields from the top of the form to its end; each kind of target shows some of those that measure it. */
export const FORM_ORDER: readonly string[] = [
  'code',
  'group',
  'title',
  'sourceText',
  'tag',
  'kind',
  'awardCode',
  'subjectKind',
  'ratedDepartmentId',
  'ratingLevel',
  'minimum',
  'maximum',
  'initiativeScope',
  'countsRegistered',
  'shareBasisPoints',
  'base',
  'baseDate',
  'incidentKinds',
  'countsDiscipline',
  'thematicMovementId',
  'decider',
  'ownerDepartmentId',
  'evidence',
  'dueOn',
  'note',
  'reason',
] satisfies readonly (TargetField | 'reason')[];

const PLACES: ReadonlyMap<string | undefined, number> = new Map(
  FORM_ORDER.map((field, place) => [fieldId(field), place]),
);

/** Errors as one meets them going down the form; those of no field come first. */
export function inFormOrder(errors: readonly FormError[]): readonly FormError[] {
  const placeOf = (error: FormError) => PLACES.get(error.fieldId) ?? -1;
  return errors.toSorted((left, right) => placeOf(left) - placeOf(right));
}

type FormWords = Words<typeof vi>;

/** The sentence of a problem at its field; it names the field, because it also stands in the list above the form. */
export function problemWords(
  { field, code }: Pick<InputProblem, 'field' | 'code'>,
  t: FormWords,
  kind?: TargetKind,
): FormError {
  const words: Readonly<Record<string, string>> = t.problems;
  const label = isOneOf(TARGET_FIELDS, field) ? fieldName(field, t, kind) : field === 'reason' ? t.reason : '';
  const sentence = words[code] ?? t.otherProblem;
  return { fieldId: fieldId(field), message: label === '' ? sentence : t.problemAt(label, sentence) };
}
