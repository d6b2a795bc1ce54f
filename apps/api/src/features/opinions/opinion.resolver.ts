import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { AnswerOpinionInput, AskOpinionInput, OpinionReasonInput, OpinionsArgs } from './opinion.input.ts';
import { listOpinions, opinionById } from './opinion.queries.ts';
import { answered, OpinionActResult, type OpinionAnswered } from './opinion.result.ts';
import { OpinionRequestConnection, OpinionRequestType } from './opinion.type.ts';
import { answerOpinion } from './use-cases/answer-opinion.ts';
import { askOpinion } from './use-cases/ask-opinion.ts';
import { cancelOpinion, closeOpinion } from './use-cases/end-opinion.ts';

/** Opinions of other bodies: asked by letter, answered line by line within working days (decree 91 article 47, decree 152 article 34). */
@Resolver()
export class OpinionResolver {
  @Query(() => OpinionRequestConnection, { description: 'Công văn lấy ý kiến của một năm, theo hạn trả lời.' })
  @Allow('opinion:read')
  opinionRequests(
    @Ctx() context: ActingContext,
    @Args(() => OpinionsArgs) args: OpinionsArgs,
  ): Promise<Page<OpinionRequestType>> {
    return listOpinions(context, args);
  }

  @Query(() => OpinionRequestType, { description: 'Một công văn lấy ý kiến.' })
  @Allow('opinion:read')
  opinionRequest(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<OpinionRequestType> {
    return opinionById(context, id);
  }

  @Mutation(() => OpinionActResult, { description: 'Ghi một công văn lấy ý kiến đã gửi đi.' })
  @Allow('opinion:keep')
  askOpinion(
    @Ctx() context: ActingContext,
    @Arg('input', () => AskOpinionInput) input: AskOpinionInput,
  ): OpinionAnswered {
    return answered(context, askOpinion(context, input));
  }

  @Mutation(() => OpinionActResult, { description: 'Ghi văn bản trả lời, hoặc ghi lại cho đúng.' })
  @Allow('opinion:keep')
  answerOpinion(
    @Ctx() context: ActingContext,
    @Arg('input', () => AnswerOpinionInput) input: AnswerOpinionInput,
  ): OpinionAnswered {
    return answered(context, answerOpinion(context, input));
  }

  @Mutation(() => OpinionActResult, { description: 'Hết hạn không có trả lời: cho hồ sơ đi tiếp, có lý do.' })
  @Allow('opinion:keep')
  closeOpinion(
    @Ctx() context: ActingContext,
    @Arg('input', () => OpinionReasonInput) input: OpinionReasonInput,
  ): OpinionAnswered {
    return answered(context, closeOpinion(context, input));
  }

  @Mutation(() => OpinionActResult, { description: 'Hủy công văn ghi nhầm hoặc đã rút, có lý do.' })
  @Allow('opinion:keep')
  cancelOpinion(
    @Ctx() context: ActingContext,
    @Arg('input', () => OpinionReasonInput) input: OpinionReasonInput,
  ): OpinionAnswered {
    return answered(context, cancelOpinion(context, input));
  }
}
