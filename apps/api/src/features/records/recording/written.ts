import type { FieldChange } from '@thidua/domain/audit';
import type { PlainDate, Result } from '@thidua/domain/kernel';
import type { InputProblems } from '../../../platform/user-error.ts';

/** What became of a row: SAME wrote nothing, so that recording a file twice changes nothing. */
export type WriteOutcome = 'CREATED' | 'UPDATED' | 'SAME';

export interface Written {
  /** The record. */
  readonly id: string;
  readonly outcome: WriteOutcome;
  /** Value by value, for the erasable part of the trail. Sealed values are told as masked, never as they are. */
  readonly changes: readonly FieldChange[];
}

export type WriteResult = Result<Written, InputProblems>;

/** Whose records are written, and the business day of today. */
export interface Recording {
  readonly organisationId: string;
  readonly today: PlainDate;
}

/** The only answer of a bulk function that was given one row. */
export function only(results: readonly WriteResult[]): WriteResult {
  const [first] = results;
  if (first === undefined) throw new Error('unreachable: every row has its answer');
  return first;
}

/** The fields in which two records differ. */
export function changesOf<T extends Readonly<Record<string, FieldChange['after']>>>(
  before: T | undefined,
  after: T,
): readonly FieldChange[] {
  return Object.entries(after).flatMap(([field, value]) => {
    const old = before?.[field] ?? null;
    return old === value ? [] : [{ field, before: old, after: value }];
  });
}
