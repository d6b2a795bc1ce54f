import type { FileRefusal, ImportEvent, ImportStatus } from '@thidua/domain/imports';
import { FILE_REFUSAL_CODES, nextImportStatus } from '@thidua/domain/imports';
import { err, isOneOf, ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import type { InputProblems, InvalidTransition, StaleRecord } from '../../platform/user-error.ts';

/** One kind of later work, on how many rows of the file, and the first of them by their numbers there. */
export interface UsedRows {
  readonly source: string;
  readonly count: number;
  readonly rows: readonly number[];
}

/** Later work rests on the rows that should be taken back, or the time for it has passed. */
export interface NotUndoable {
  readonly code: 'NOT_UNDOABLE';
  readonly reason: 'IN_USE' | 'TOO_LATE';
  readonly uses: readonly UsedRows[];
}

export type ImportRefusal = StaleRecord | InvalidTransition | InputProblems;

interface Versioned {
  readonly status: ImportStatus;
  readonly version: number;
}

/** The state after the event, when the table has it and the person saw the present version. */
export function moved(
  run: Versioned,
  event: ImportEvent,
  version: number,
): Result<ImportStatus, InvalidTransition | StaleRecord> {
  const next = nextImportStatus(run.status, event);
  if (next === undefined) return err({ code: 'INVALID_TRANSITION', from: run.status, event });
  if (run.version !== version) return err({ code: 'STALE_RECORD', currentVersion: run.version });
  return ok(next);
}

export function refuse(...problems: readonly InputProblem[]): Result<never, InputProblems> {
  return err({ code: 'INPUT_PROBLEMS', problems });
}

export function isFileRefusal(error: ImportRefusal | FileRefusal): error is FileRefusal {
  return isOneOf(FILE_REFUSAL_CODES, error.code);
}
