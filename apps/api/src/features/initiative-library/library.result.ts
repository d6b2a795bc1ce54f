import type { Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../platform/request-context.ts';
import { resultUnion } from '../../platform/result-union.ts';
import {
  InputProblemsError,
  InvalidTransitionError,
  sharedError,
  StaleRecordError,
  type InputProblems,
  type InvalidTransition,
  type StaleRecord,
} from '../../platform/user-error.ts';
import { LibraryEntryType } from './library-entry.type.ts';
import { libraryEntryById, reuseById, spreadingById } from './library.queries.ts';
import { InitiativeReuseType } from './reuse.type.ts';
import { InitiativeSpreadingType } from './spreading.type.ts';

export const LibraryEntryResult = resultUnion('LibraryEntryResult', 'Kết quả ghi một mục.', LibraryEntryType, [
  StaleRecordError,
  InputProblemsError,
]);

export const ReuseResult = resultUnion('ReuseResult', 'Kết quả một việc với lần áp dụng lại.', InitiativeReuseType, [
  StaleRecordError,
  InvalidTransitionError,
  InputProblemsError,
]);

export const SpreadingResult = resultUnion(
  'SpreadingResult',
  'Kết quả trả lời đề nghị nhân rộng.',
  InitiativeSpreadingType,
  [StaleRecordError, InvalidTransitionError, InputProblemsError],
);

type Done<Refusal> = Promise<Result<{ readonly id: string }, Refusal>>;

/** The entry as it stands after the act, or the refusal. */
export async function answeredEntry(
  context: ActingContext,
  done: Done<StaleRecord | InputProblems>,
): Promise<typeof LibraryEntryResult> {
  const outcome = await done;
  return outcome.ok ? libraryEntryById(context, outcome.value.id) : sharedError(outcome.error);
}

/** The reuse as it stands after the act, or the refusal. */
export async function answeredReuse(
  context: ActingContext,
  done: Done<StaleRecord | InvalidTransition | InputProblems>,
): Promise<typeof ReuseResult> {
  const outcome = await done;
  return outcome.ok ? reuseById(context, outcome.value.id) : sharedError(outcome.error);
}

/** The proposal as it stands after the answer, or the refusal. */
export async function answeredSpreading(
  context: ActingContext,
  done: Done<StaleRecord | InvalidTransition | InputProblems>,
): Promise<typeof SpreadingResult> {
  const outcome = await done;
  return outcome.ok ? spreadingById(context, outcome.value.id) : sharedError(outcome.error);
}
