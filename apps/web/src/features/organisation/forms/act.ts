import type { ApolloClient } from '@apollo/client';
import type { ClosingBlocker } from '@thidua/domain/organisation';
import type { PlainDate } from '@thidua/domain/kernel';

import type { FormField, FormValue, FormValues } from '../../../ui/forms/form-field.ts';

export { dayOf, entryOf, flagOf, manyOf, missingIn, orNull, sentDay, textOf } from '../../../ui/forms/form-field.ts';

export type ActValue = FormValue;
export type ActValues = FormValues;
export type ActField = FormField;

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

export interface ActFact {
  readonly term: string;
  readonly detail: string;
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
  /** What the act is about, once more in the check, where no field of the form says it. */
  readonly facts?: readonly ActFact[];
  /** Asks for the reason whatever the day. */
  readonly needsReason?: boolean;
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
