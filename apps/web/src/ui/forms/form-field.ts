import type { InputProblem, PlainDate } from '@thidua/domain/kernel';

import type { DateEntry } from '../date-entry.ts';
import type { NumberEntry } from '../number-field.tsx';
import type { Option } from '../select-field.tsx';

/** What a field of a form holds. */
export type FormValue = string | boolean | readonly string[] | DateEntry | NumberEntry;
export type FormValues = Readonly<Record<string, FormValue>>;

export interface FormField {
  readonly name: string;
  readonly kind: 'text' | 'area' | 'date' | 'number' | 'lines' | 'choice' | 'select' | 'check' | 'many';
  readonly label: string;
  readonly hint?: string;
  readonly options?: readonly Option[];
  readonly isOptional?: boolean;
  /** May stay empty only while the others say so. */
  readonly isOptionalWhile?: (values: FormValues) => boolean;
  /** Asked only while the others say so; always where nothing is said. */
  readonly isAsked?: (values: FormValues) => boolean;
  readonly isCode?: boolean;
  /** Longest text in characters; of an area 1.000 where nothing is said. */
  readonly limit?: number;
  /** Of lines: what one of them is called, and the button that adds one. */
  readonly line?: { readonly label: (number: number) => string; readonly add: string; readonly remove: string };
}

export function textOf(values: FormValues, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : '';
}

export function flagOf(values: FormValues, name: string): boolean {
  return values[name] === true;
}

export function manyOf(values: FormValues, name: string): readonly string[] {
  const value = values[name];
  return Array.isArray(value) ? value : [];
}

export function entryOf(values: FormValues, name: string): DateEntry {
  const value = values[name];
  return typeof value === 'object' && 'day' in value ? value : { text: '', day: undefined };
}

export function numberOf(values: FormValues, name: string): NumberEntry {
  const value = values[name];
  return typeof value === 'object' && 'value' in value ? value : { text: '', value: undefined };
}

export function dayOf(values: FormValues, name: string): PlainDate | undefined {
  return entryOf(values, name).day;
}

/** The day of a field that was checked before sending. */
export function sentDay(values: FormValues, name: string): PlainDate {
  const day = dayOf(values, name);
  if (day === undefined) throw new Error(`The day ${name} is checked before it is sent`);
  return day;
}

/** An optional text as the contract wants it. */
export function orNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}

/** What is asked of whoever has filled in so much, and what of it may stay empty. */
export function askedOf(fields: readonly FormField[], values: FormValues): readonly FormField[] {
  return fields
    .filter(({ isAsked }) => isAsked?.(values) ?? true)
    .map((field) =>
      field.isOptionalWhile === undefined ? field : { ...field, isOptional: field.isOptionalWhile(values) },
    );
}

/** What the form can tell by itself: empty fields and texts that are no dates. */
export function missingIn(fields: readonly FormField[], values: FormValues): readonly InputProblem[] {
  return fields.flatMap(({ name, kind, isOptional = false }): readonly InputProblem[] => {
    if (kind === 'check') return [];
    if (kind === 'date') {
      const { text, day } = entryOf(values, name);
      if (text.trim() === '') return isOptional ? [] : [{ field: name, code: 'REQUIRED' }];
      return day === undefined ? [{ field: name, code: 'NOT_A_DATE' }] : [];
    }
    if (kind === 'number') {
      const { text, value } = numberOf(values, name);
      if (text.trim() === '') return isOptional ? [] : [{ field: name, code: 'REQUIRED' }];
      return value === undefined ? [{ field: name, code: 'NOT_A_NUMBER' }] : [];
    }
    if (kind === 'lines') {
      const isEmpty = manyOf(values, name).every((line) => line.trim() === '');
      return isEmpty && !isOptional ? [{ field: `${name}.0`, code: 'REQUIRED' }] : [];
    }
    if (isOptional) return [];
    const isEmpty = kind === 'many' ? manyOf(values, name).length === 0 : textOf(values, name).trim() === '';
    return isEmpty ? [{ field: name, code: 'REQUIRED' }] : [];
  });
}

/** The id of a field's control, for summaries that link to it. */
export function formFieldId(name: string): string {
  return `ghi-${name.replaceAll('.', '-')}`;
}
