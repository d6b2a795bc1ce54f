import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { resultUnion } from '../../platform/result-union.ts';
import {
  InputProblemsError,
  InvalidTransitionError,
  sharedError,
  StaleRecordError,
} from '../../platform/user-error.ts';
import { nominationOf } from './nomination.loaders.ts';
import { NominationActResult, NotEligibleError } from './nomination.result.ts';
import { NominationType } from './nomination.type.ts';
import { PapersMissingError } from './papers/paper.errors.ts';
import { otherSubjects } from './other-subject.queries.ts';
import { OtherSubjectType } from './other-subject.type.ts';
import { QuotaFullError } from './quota-places.type.ts';
import { AnswerNominationInput, ProposeNominationInput, SubmitNominationInput } from './proposal.input.ts';
import { answerNomination } from './use-cases/answer-nomination.ts';
import { proposeNomination } from './use-cases/propose-nomination.ts';
import { submitNomination } from './use-cases/submit-nomination.ts';

const ProposeNominationResult = resultUnion(
  'ProposeNominationResult',
  'Kết quả thêm một đề nghị ngoài danh sách năm.',
  NominationType,
  [InputProblemsError],
);

const SubmitNominationResult = resultUnion('SubmitNominationResult', 'Kết quả gửi một đề nghị.', NominationType, [
  StaleRecordError,
  InputProblemsError,
  InvalidTransitionError,
  NotEligibleError,
  QuotaFullError,
  PapersMissingError,
]);

@Resolver(() => NominationType)
export class ProposalResolver {
  @Query(() => [OtherSubjectType], {
    description: 'Hộ gia đình, cá nhân, tập thể bên ngoài đã từng được đề nghị, tìm theo tên; nhiều nhất 20.',
  })
  @Allow('nomination:edit')
  otherSubjects(
    @Ctx() context: ActingContext,
    @Arg('text', () => String, { defaultValue: '' }) text: string,
  ): Promise<readonly OtherSubjectType[]> {
    return otherSubjects(context, text);
  }

  @Mutation(() => ProposeNominationResult, { description: 'Thêm một đề nghị ngoài danh sách năm.' })
  @Allow('nomination:edit')
  async proposeNomination(
    @Ctx() context: ActingContext,
    @Arg('input', () => ProposeNominationInput) input: ProposeNominationInput,
  ): Promise<typeof ProposeNominationResult> {
    const outcome = await proposeNomination(context, input);
    return outcome.ok ? nominationOf(context, outcome.value.id) : sharedError(outcome.error);
  }

  @Mutation(() => NominationActResult, { description: 'Nhận xét một điều kiện của một đề nghị ngoài danh sách năm.' })
  @Allow('nomination:edit')
  async answerNomination(
    @Ctx() context: ActingContext,
    @Arg('input', () => AnswerNominationInput) input: AnswerNominationInput,
  ): Promise<typeof NominationActResult> {
    const outcome = await answerNomination(context, input);
    return outcome.ok ? nominationOf(context, outcome.value.id) : sharedError(outcome.error);
  }

  @Mutation(() => SubmitNominationResult, { description: 'Gửi một đề nghị ngoài danh sách năm đến Thường trực.' })
  @Allow('nomination:submit')
  async submitNomination(
    @Ctx() context: ActingContext,
    @Arg('input', () => SubmitNominationInput) input: SubmitNominationInput,
  ): Promise<typeof SubmitNominationResult> {
    const outcome = await submitNomination(context, input);
    if (outcome.ok) return nominationOf(context, outcome.value.id);
    const { error } = outcome;
    if (error.code === 'NOT_ELIGIBLE') return new NotEligibleError(error.nominations);
    if (error.code === 'PAPERS_MISSING') return new PapersMissingError(error.lines);
    return error.code === 'QUOTA_FULL' ? new QuotaFullError(error.quotas) : sharedError(error);
  }
}
