import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Result } from '@thidua/domain/kernel';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { resultUnion } from '../../platform/result-union.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import {
  InputProblemsError,
  InvalidTransitionError,
  sharedError,
  StaleRecordError,
  type SharedRefusal,
} from '../../platform/user-error.ts';
import { ApproveFeedbackLetterInput, SaveFeedbackLetterInput } from './letter.input.ts';
import { letterDesk, letterOf } from './letter.queries.ts';
import { FeedbackLetterDeskType, FeedbackLetterType } from './letter.type.ts';
import { approveFeedbackLetter } from './use-cases/approve-feedback-letter.ts';
import { saveFeedbackLetter } from './use-cases/save-feedback-letter.ts';

const FeedbackLetterResult = resultUnion(
  'FeedbackLetterResult',
  'Kết quả một việc với thư phản hồi.',
  FeedbackLetterType,
  [StaleRecordError, InvalidTransitionError, InputProblemsError],
);
type Answer = Promise<typeof FeedbackLetterResult>;

async function answer(
  context: ActingContext,
  done: Promise<Result<{ readonly initiativeId: string }, SharedRefusal>>,
): Answer {
  const outcome = await done;
  return outcome.ok ? letterOf(context, outcome.value.initiativeId) : sharedError(outcome.error);
}

/** What the body tells the authors after the decision, without who judged and how. */
@Resolver()
export class FeedbackLetterResolver {
  @Query(() => FeedbackLetterDeskType, { description: 'Thư phản hồi của một sáng kiến, và việc soạn thư.' })
  @Allow('feedback-letter:read')
  feedbackLetterDesk(
    @Ctx() context: ActingContext,
    @Arg('initiativeId', () => UuidScalar) initiativeId: string,
  ): Promise<FeedbackLetterDeskType> {
    return letterDesk(context, initiativeId);
  }

  @Query(() => FeedbackLetterType, { description: 'Thư phản hồi của một sáng kiến.' })
  @Allow('feedback-letter:read')
  feedbackLetter(
    @Ctx() context: ActingContext,
    @Arg('initiativeId', () => UuidScalar) initiativeId: string,
  ): Promise<FeedbackLetterType> {
    return letterOf(context, initiativeId);
  }

  @Mutation(() => FeedbackLetterResult, { description: 'Soạn hoặc sửa thư phản hồi.' })
  @Allow('feedback-letter:write')
  saveFeedbackLetter(
    @Ctx() context: ActingContext,
    @Arg('input', () => SaveFeedbackLetterInput) input: SaveFeedbackLetterInput,
  ): Answer {
    return answer(context, saveFeedbackLetter(context, input));
  }

  @Mutation(() => FeedbackLetterResult, { description: 'Duyệt thư phản hồi do người khác soạn.' })
  @Allow('feedback-letter:approve')
  approveFeedbackLetter(
    @Ctx() context: ActingContext,
    @Arg('input', () => ApproveFeedbackLetterInput) input: ApproveFeedbackLetterInput,
  ): Answer {
    return answer(context, approveFeedbackLetter(context, input));
  }
}
