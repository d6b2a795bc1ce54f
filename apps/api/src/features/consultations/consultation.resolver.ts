import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { sharedError } from '../../platform/user-error.ts';
import {
  AnswerConsultationInput,
  AskConsultationsInput,
  ConsultationActInput,
  ConsultationsArgs,
} from './consultation.input.ts';
import { consultationById, listConsultations } from './consultation.queries.ts';
import {
  AskConsultationsResult,
  consultationActed,
  ConsultationActResult,
  type ConsultationActed,
} from './consultation.result.ts';
import { AskedOfficesType, ConsultationConnection, ConsultationType } from './consultation.type.ts';
import { answerConsultation } from './use-cases/answer-consultation.ts';
import { askConsultations } from './use-cases/ask-consultations.ts';
import { cancelConsultation, remindConsultation } from './use-cases/chase-consultation.ts';

/** Offices of the body are asked about lines under check, all at the same time; each answers for itself. */
@Resolver()
export class ConsultationResolver {
  @Query(() => ConsultationConnection, {
    description: 'Việc hỏi ý kiến thẩm định về hồ sơ của một năm, theo hạn: người xem thấy phần mình được hỏi.',
  })
  @Allow('consultation-list:read')
  consultations(
    @Ctx() context: ActingContext,
    @Args(() => ConsultationsArgs) args: ConsultationsArgs,
  ): Promise<Page<ConsultationType>> {
    return listConsultations(context, args);
  }

  @Query(() => ConsultationType, { description: 'Một lần hỏi ý kiến thẩm định.' })
  @Allow('consultation:read')
  consultation(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<ConsultationType> {
    return consultationById(context, id);
  }

  @Mutation(() => AskConsultationsResult, {
    description: 'Hỏi các phòng, người về các hồ sơ đang thẩm định; từng cặp có kết quả riêng.',
  })
  @Allow('consultation:ask')
  async askConsultations(
    @Ctx() context: ActingContext,
    @Arg('input', () => AskConsultationsInput) input: AskConsultationsInput,
  ): Promise<typeof AskConsultationsResult> {
    const outcome = await askConsultations(context, input);
    return outcome.ok ? Object.assign(new AskedOfficesType(), { outcomes: outcome.value }) : sharedError(outcome.error);
  }

  @Mutation(() => ConsultationActResult, { description: 'Cho ý kiến thẩm định, hoặc cho lại khi hồ sơ còn thẩm định.' })
  @Allow('consultation:answer')
  answerConsultation(
    @Ctx() context: ActingContext,
    @Arg('input', () => AnswerConsultationInput) input: AnswerConsultationInput,
  ): ConsultationActed {
    return consultationActed(context, answerConsultation(context, input));
  }

  @Mutation(() => ConsultationActResult, { description: 'Nhắc phòng, người được hỏi; hiện trên trang Việc của tôi.' })
  @Allow('consultation:ask')
  remindConsultation(
    @Ctx() context: ActingContext,
    @Arg('input', () => ConsultationActInput) input: ConsultationActInput,
  ): ConsultationActed {
    return consultationActed(context, remindConsultation(context, input));
  }

  @Mutation(() => ConsultationActResult, { description: 'Thôi hỏi một phòng, một người, có lý do.' })
  @Allow('consultation:ask')
  cancelConsultation(
    @Ctx() context: ActingContext,
    @Arg('input', () => ConsultationActInput) input: ConsultationActInput,
  ): ConsultationActed {
    return consultationActed(context, cancelConsultation(context, input));
  }
}
