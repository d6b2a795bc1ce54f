import type { ApolloClient } from '@apollo/client';
import type { ClosingBlocker } from '@thidua/domain/organisation';
import type { InputProblem, PlainDate } from '@thidua/domain/kernel';

import type { DateEntry } from '../../../ui/date-entry.ts';
import type { Option } from '../../../ui/select-field.tsx';

/** What a field of an act's form holds. */
export type ActValue = string | boolean | readonly string[] | DateEntry;
export type ActValues = Readonly<Record<string, ActValue>>;

export interface ActField {
  readonly name: string;
  readonly kind: 'text' | 'area' | 'date' | 'choice' | 'select' | 'check' | 'many';
  readonly label: string;
  readonly hint?: string;
  readonly options?: readonly Option[];
  readonly isOptional?: boolean;
  readonly isCode?: boolean;
}

/** What the server says to every act of this feature. */
export type ActAnswer =
  | { readonly __typename: 'Department' | 'StaffMember' | 'Transfer'; readonly id: string; readonly version: number }
  | { readonly __typename: 'StaleRecordError' }
  | { readonly __typename: 'InvalidTransitionError'; readonly from: string }
  | { readonly __typename: 'InputProblemsError'; readonly problems: readonly AnsweredProblem[] }
  | {
      readonly __typename: 'DepartmentInUseError';
      readonly blocked: readonly Blocked[];
    };

/** What hangs on a department, and how much of it. */
export interface Blocked {
  readonly blocker: ClosingBlocker;
  readonly count: number;
}

interface AnsweredProblem {
  readonly field: string;
  readonly code: string;
  readonly limit: number | null;
  readonly actual: number | null;
}

/** One act on the record: its form, what is shown to be checked, and how it is sent. */
export interface Act {
  readonly title: string;
  readonly body: string;
  readonly confirm: string;
  readonly done: string;
  readonly isDanger?: boolean;
  readonly fields: readonly ActField[];
  readonly initial: ActValues;
  /** Whose history it may touch, and from which day; absent where nothing of the past can be changed. */
  readonly past?: {
    readonly dayOf: (values: ActValues) => PlainDate | undefined;
    readonly staffIds: (values: ActValues) => readonly string[];
    readonly departmentIds: (values: ActValues) => readonly string[];
  };
  readonly send: (client: ApolloClient, values: ActValues, reason: string) => Promise<ActAnswer | undefined>;
  /** Takes it back, where that can be done. */
  readonly undo?: (
    client: ApolloClient,
    values: ActValues,
    done: { readonly id: string; readonly version: number },
  ) => Promise<unknown>;
  readonly undone?: string;
}

export function textOf(values: ActValues, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : '';
}

export function flagOf(values: ActValues, name: string): boolean {
  return values[name] === true;
}

export function manyOf(values: ActValues, name: string): readonly string[] {
  const value = values[name];
  return Array.isArray(value) ? value : [];
}

export function entryOf(values: ActValues, name: string): DateEntry {
  const value = values[name];
  return typeof value === 'object' && 'day' in value ? value : { text: '', day: undefined };
}

export function dayOf(values: ActValues, name: string): PlainDate | undefined {
  return entryOf(values, name).day;
}

/** The day of a field that was checked before sending. */
export function sentDay(values: ActValues, name: string): PlainDate {
  const day = dayOf(values, name);
  if (day === undefined) throw new Error(`The day ${name} is checked before it is sent`);
  return day;
}

/** An optional text as the contract wants it. */
export function orNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}

/** What the form can tell by itself: empty fields and texts that are no dates. */
export function missingIn(fields: readonly ActField[], values: ActValues): readonly InputProblem[] {
  return fields.flatMap(({ name, kind, isOptional = false }): readonly InputProblem[] => {
    if (kind === 'check') return [];
    if (kind === 'date') {
      const { text, day } = entryOf(values, name);
      if (text.trim() === '') return isOptional ? [] : [{ field: name, code: 'REQUIRED' }];
      return day === undefined ? [{ field: name, code: 'NOT_A_DATE' }] : [];
    }
    if (isOptional) return [];
    const isEmpty = kind === 'many' ? manyOf(values, name).length === 0 : textOf(values, name).trim() === '';
    return isEmpty ? [{ field: name, code: 'REQUIRED' }] : [];
  });
}
