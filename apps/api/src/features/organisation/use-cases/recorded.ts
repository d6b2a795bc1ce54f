import type { FieldChange } from '@thidua/domain/audit';
import { err, ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import type { InputProblems } from '../../../platform/user-error.ts';

/** What a recorded fact changed, value by value: for the erasable part of the trail. */
export interface Recorded {
  readonly changes: readonly FieldChange[];
}

export type RecordResult = Result<Recorded, InputProblems>;

export function refuse(...problems: readonly InputProblem[]): Result<never, InputProblems> {
  return err({ code: 'INPUT_PROBLEMS', problems });
}

export function recorded(...changes: readonly FieldChange[]): RecordResult {
  return ok({ changes });
}
