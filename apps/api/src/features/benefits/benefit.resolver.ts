import { Arg, Args, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { resultUnion } from '../../platform/result-union.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import {
  InputProblemsError,
  InvalidTransitionError,
  sharedError,
  StaleRecordError,
} from '../../platform/user-error.ts';
import { AnswerBenefitInput, BenefitArgs, ReportBenefitInput } from './benefit.input.ts';
import { benefitById, benefitDesk, benefitSummary, listBenefits } from './benefit.queries.ts';
import { BenefitCheckConnection, BenefitCheckType, BenefitDeskType, BenefitSummaryType } from './benefit.type.ts';
import { answerBenefit } from './use-cases/answer-benefit.ts';
import type { BenefitOutcome } from './use-cases/change-benefit.ts';
import { reportBenefit } from './use-cases/report-benefit.ts';

const BenefitResult = resultUnion('BenefitResult', 'Kết quả một việc với lợi ích sau công nhận.', BenefitCheckType, [
  StaleRecordError,
  InvalidTransitionError,
  InputProblemsError,
]);
type Answer = Promise<typeof BenefitResult>;

/** The check as it stands after the act, or the refusal. */
async function answer(context: ActingContext, done: BenefitOutcome): Answer {
  const outcome = await done;
  return outcome.ok ? benefitById(context, outcome.value.id) : sharedError(outcome.error);
}

/** What recognised initiatives really bring: asked for when it falls due, told by the author, confirmed by the head. */
@Resolver()
export class BenefitResolver {
  @Query(() => BenefitCheckConnection, { description: 'Các mốc theo dõi lợi ích đến hạn trong một năm.' })
  @Allow('benefit:read')
  benefitChecks(
    @Ctx() context: ActingContext,
    @Args(() => BenefitArgs) args: BenefitArgs,
  ): Promise<Page<BenefitCheckType>> {
    return listBenefits(context, args);
  }

  @Query(() => BenefitSummaryType, { description: 'Tổng lợi ích đã xác nhận và việc còn lại của một năm.' })
  @Allow('benefit:read')
  benefitSummary(@Ctx() context: ActingContext, @Arg('year', () => Int) year: number): Promise<BenefitSummaryType> {
    return benefitSummary(context, year);
  }

  @Query(() => BenefitDeskType, { description: 'Lợi ích của một sáng kiến trong Thư viện: dự kiến và thực tế.' })
  @Allow('benefit:read')
  benefitDesk(
    @Ctx() context: ActingContext,
    @Arg('initiativeId', () => UuidScalar) initiativeId: string,
  ): Promise<BenefitDeskType> {
    return benefitDesk(context, initiativeId);
  }

  @Mutation(() => BenefitResult, { description: 'Báo lợi ích thực tế ở một mốc đã đến hạn, hoặc báo lại.' })
  @Allow('benefit:report')
  reportBenefit(
    @Ctx() context: ActingContext,
    @Arg('input', () => ReportBenefitInput) input: ReportBenefitInput,
  ): Answer {
    return answer(context, reportBenefit(context, input));
  }

  @Mutation(() => BenefitResult, { description: 'Xác nhận lợi ích đã báo, hoặc trả lại kèm lý do.' })
  @Allow('benefit:answer')
  answerBenefit(
    @Ctx() context: ActingContext,
    @Arg('input', () => AnswerBenefitInput) input: AnswerBenefitInput,
  ): Answer {
    return answer(context, answerBenefit(context, input));
  }
}
