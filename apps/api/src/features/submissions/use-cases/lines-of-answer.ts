import { err, ok, type Result } from '@thidua/domain/kernel';
import { applySubmissionLineEvent, mayRecordAnswer, type SubmissionLineEvent } from '@thidua/domain/submissions';
import { badInput, forbidden } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InvalidTransitionError } from '../../../platform/user-error.ts';
import type { ActedSubmission } from './change-submission.ts';

type Line = ActedSubmission['lines'][number];

/** The lines that an answer is about, once each; refused where the state of one does not let it. Nobody acts on the own line. */
export function linesOfAnswer(
  { actor }: ActingContext,
  row: ActedSubmission,
  nominationIds: readonly string[],
  event: SubmissionLineEvent,
): Result<readonly Line[], InvalidTransitionError> {
  const wanted = new Set(nominationIds);
  const lines = row.lines.filter(({ nominationId }) => wanted.has(nominationId));
  if (wanted.size === 0 || lines.length < wanted.size) throw badInput();
  const subjects = lines.flatMap(({ nomination }) => nomination.staffId ?? []);
  if (!mayRecordAnswer(actor, subjects)) throw forbidden();
  for (const { state } of lines) {
    const next = applySubmissionLineEvent(state, event);
    if (!next.ok) return err(new InvalidTransitionError(next.error.from, next.error.event));
  }
  return ok(lines);
}
