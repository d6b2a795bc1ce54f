import { dateEntry, type DateEntry } from '../../../ui/date-entry.ts';
import type { FormError } from '../../../ui/error-summary.tsx';
import type { RecordWords } from '../text.ts';

export type FieldName = keyof RecordWords['acts']['fields'];

/** One field of a form about a person: how it is typed, and whether it must be. */
export interface FieldSpec {
  readonly name: FieldName;
  readonly kind: 'text' | 'area' | 'date' | 'select';
  readonly isOptional?: boolean;
  readonly hint?: string;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly initial?: string;
}

/** Dates keep what was typed beside the day it means. */
export interface FormValues {
  readonly texts: Readonly<Partial<Record<FieldName, string>>>;
  readonly days: Readonly<Partial<Record<FieldName, DateEntry>>>;
}

export function emptyValues(fields: readonly FieldSpec[]): FormValues {
  return {
    texts: Object.fromEntries(
      fields.filter(({ kind }) => kind !== 'date').map(({ name, initial = '' }) => [name, initial]),
    ),
    days: Object.fromEntries(
      fields.filter(({ kind }) => kind === 'date').map(({ name, initial }) => [name, dateEntry(initial)]),
    ),
  };
}

export function fieldIdOf(name: string): string {
  return `record-${name}`;
}

/** What is missing before the server needs to be asked. */
export function missingIn(
  fields: readonly FieldSpec[],
  { texts, days }: FormValues,
  words: RecordWords['acts'],
): readonly FormError[] {
  return fields.flatMap(({ name, kind, isOptional = false }) => {
    const label = words.fields[name];
    const fieldId = fieldIdOf(name);
    if (kind === 'date') {
      const entry = days[name];
      const isEmpty = (entry?.text ?? '').trim() === '';
      if (isEmpty) return isOptional ? [] : [{ fieldId, message: words.problems.REQUIRED(lower(label)) }];
      return entry?.day === undefined ? [{ fieldId, message: words.problems.BAD_DATE(label) }] : [];
    }
    const isMissing = !isOptional && (texts[name] ?? '').trim() === '';
    return isMissing ? [{ fieldId, message: words.problems.REQUIRED(lower(label)) }] : [];
  });
}

export interface ServerProblem {
  readonly field: string;
  readonly code: string;
  readonly limit: number | null;
}

/** The sentence for a field that the server refused. */
export function problemSentence({ field, code, limit }: ServerProblem, words: RecordWords['acts']): FormError {
  const name = isFieldName(field, words) ? field : undefined;
  const label = name === undefined ? field : words.fields[name];
  const place = name === undefined ? {} : { fieldId: fieldIdOf(name) };
  return { ...place, message: sentenceOf(code, label, limit ?? 0, words.problems) };
}

function sentenceOf(code: string, label: string, limit: number, problems: RecordWords['acts']['problems']): string {
  switch (code) {
    case 'REQUIRED':
      return problems.REQUIRED(lower(label));
    case 'TOO_LONG':
      return problems.TOO_LONG(label, limit);
    case 'IN_FUTURE':
    case 'TOO_EARLY':
    case 'BEFORE_WORKING_AGE':
    case 'BEFORE_RECRUITMENT':
    case 'END_BEFORE_START':
      return problems[code](label);
    case 'TWICE':
    case 'TAKEN':
    case 'NOT_AN_IDENTITY_NUMBER':
    case 'NOT_A_PHONE':
    case 'NOT_AN_EMAIL':
    case 'OWN_RECORD':
      return problems[code];
    // Codes are text in the contract: those of a newer server get the general sentence.
    default:
      return problems.OTHER(label);
  }
}

function isFieldName(field: string, words: RecordWords['acts']): field is FieldName {
  return Object.hasOwn(words.fields, field);
}

function lower(label: string): string {
  return label.slice(0, 1).toLocaleLowerCase('vi') + label.slice(1);
}
