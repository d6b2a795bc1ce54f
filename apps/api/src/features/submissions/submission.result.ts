import type { Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../platform/request-context.ts';
import { resultUnion } from '../../platform/result-union.ts';
import { InputProblemsError, InvalidTransitionError, StaleRecordError } from '../../platform/user-error.ts';
import { OutsideDelegationError } from '../decisions/index.ts';
import { NumbersDifferError } from '../number-agreement/index.ts';
import { NumberTakenError } from '../number-register/index.ts';
import { RecheckStoppedError } from '../rechecks/index.ts';
import { AwardInUseError, NotForwardableError, SubmissionSignerError } from './submission.errors.ts';
import { submissionById } from './submission.queries.ts';
import { SubmissionType } from './submission.type.ts';

export const SubmissionActResult = resultUnion(
  'SubmissionActResult',
  'Kết quả một việc với tờ trình.',
  SubmissionType,
  [StaleRecordError, InvalidTransitionError, InputProblemsError],
);
export const DraftSubmissionResult = resultUnion('DraftSubmissionResult', 'Kết quả lập tờ trình.', SubmissionType, [
  InputProblemsError,
  NotForwardableError,
  RecheckStoppedError,
]);
export const AddSubmissionLinesResult = resultUnion(
  'AddSubmissionLinesResult',
  'Kết quả thêm đề nghị vào tờ trình.',
  SubmissionType,
  [StaleRecordError, InvalidTransitionError, InputProblemsError, NotForwardableError, RecheckStoppedError],
);
export const SignSubmissionResult = resultUnion('SignSubmissionResult', 'Kết quả ký tờ trình.', SubmissionType, [
  StaleRecordError,
  InvalidTransitionError,
  InputProblemsError,
  NumberTakenError,
  OutsideDelegationError,
  SubmissionSignerError,
  RecheckStoppedError,
  NumbersDifferError,
]);
export const CorrectSubmissionAnswerResult = resultUnion(
  'CorrectSubmissionAnswerResult',
  'Kết quả bỏ một trả lời ghi nhầm.',
  SubmissionType,
  [StaleRecordError, InvalidTransitionError, InputProblemsError, AwardInUseError],
);

/** The tờ trình as it stands after the act, or the refusal. */
export async function submissionAfter<E>(
  context: ActingContext,
  done: Promise<Result<string, E>>,
): Promise<SubmissionType | E> {
  const outcome = await done;
  return outcome.ok ? submissionById(context, outcome.value) : outcome.error;
}
