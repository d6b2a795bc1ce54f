import { Arg, Args, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { sharedError, StaleRecordError } from '../../platform/user-error.ts';
import { departmentOn, yearShown } from '../organisation/index.ts';
import { nominationCell, nominationGrid } from './grid.queries.ts';
import { NominationCellType, NominationGridType } from './grid.type.ts';
import {
  AnswerJudgementInput,
  NominationActInput,
  NominationCellArgs,
  NominationsArgs,
  SetNominationsInput,
  SetNominationSummaryInput,
  SubmitNominationsInput,
} from './nomination.input.ts';
import { nominationAnswer, nominationOf } from './nomination.loaders.ts';
import { listNominations } from './nomination-list.queries.ts';
import {
  AnswerJudgementResult,
  CellRefusedError,
  NominationActResult,
  NotEligibleError,
  NothingToSubmitError,
  PeerReviewMissingError,
  SetNominationsResult,
  SetNominationSummaryResult,
  SubmitNominationsResult,
  WrongSubjectError,
} from './nomination.result.ts';
import { NominationConnection, NominationType } from './nomination.type.ts';
import { PapersMissingError } from './papers/paper.errors.ts';
import { QuotaFullError } from './quota-places.type.ts';
import { ReturnNominationInput } from './returns/return.input.ts';
import { answerJudgement } from './use-cases/answer-judgement.ts';
import { receiveNomination } from './use-cases/receive-nomination.ts';
import { returnNomination } from './use-cases/return-nomination.ts';
import { setNominations } from './use-cases/set-nominations.ts';
import { setNominationSummary } from './use-cases/set-nomination-summary.ts';
import { submitNominations } from './use-cases/submit-nominations.ts';
import { withdrawNomination } from './use-cases/withdraw-nomination.ts';

@Resolver(() => NominationType)
export class NominationResolver {
  @Query(() => NominationGridType, {
    description: 'Danh sách đề nghị của một phòng, đơn vị, kèm điều kiện của từng ô.',
  })
  @Allow('nomination:read')
  nominationGrid(
    @Ctx() context: ActingContext,
    @Arg('year', () => Int) year: number,
    @Arg('departmentId', () => UuidScalar) departmentId: string,
  ): Promise<NominationGridType> {
    return nominationGrid(context, year, departmentId);
  }

  @Query(() => NominationCellType, {
    description: 'Một ô của danh sách, để đọc điều kiện và căn cứ; bỏ trống cá nhân khi xem ô của tập thể.',
  })
  @Allow('nomination:read')
  nominationCell(
    @Ctx() context: ActingContext,
    @Args(() => NominationCellArgs) args: NominationCellArgs,
  ): Promise<NominationCellType> {
    return nominationCell(context, args);
  }

  @Query(() => NominationConnection, { description: 'Các đề nghị của một năm mà người xem được thấy.' })
  @Allow('nomination:read')
  nominations(
    @Ctx() context: ActingContext,
    @Args(() => NominationsArgs) args: NominationsArgs,
  ): Promise<Page<NominationType>> {
    return listNominations(context, args);
  }

  @Query(() => NominationType, { description: 'Một đề nghị.' })
  @Allow('nomination:read')
  nomination(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<NominationType> {
    return nominationOf(context, id);
  }

  @Mutation(() => SetNominationsResult, { description: 'Chọn hoặc bỏ các ô trong danh sách đề nghị.' })
  @Allow('nomination:edit')
  async setNominations(
    @Ctx() context: ActingContext,
    @Arg('input', () => SetNominationsInput) input: SetNominationsInput,
  ): Promise<typeof SetNominationsResult> {
    const outcome = await setNominations(context, input);
    if (outcome.ok) return nominationGrid(context, input.year, input.departmentId);
    if (outcome.error.code === 'WRONG_SUBJECT') return new WrongSubjectError(outcome.error.award);
    const { heldBy } = outcome.error;
    const other = heldBy === null ? undefined : await departmentOn(context, heldBy, yearShown(context, input.year));
    return new CellRefusedError({ ...outcome.error, heldBy: other?.name ?? null });
  }

  @Mutation(() => SetNominationSummaryResult, { description: 'Ghi tóm tắt thành tích.' })
  @Allow('nomination:edit')
  async setNominationSummary(
    @Ctx() context: ActingContext,
    @Arg('input', () => SetNominationSummaryInput) input: SetNominationSummaryInput,
  ): Promise<typeof SetNominationSummaryResult> {
    return nominationAnswer(context, await setNominationSummary(context, input));
  }

  @Mutation(() => AnswerJudgementResult, { description: 'Nhận xét một điều kiện cho cả danh sách.' })
  @Allow('nomination:edit')
  async answerJudgement(
    @Ctx() context: ActingContext,
    @Arg('input', () => AnswerJudgementInput) input: AnswerJudgementInput,
  ): Promise<typeof AnswerJudgementResult> {
    const outcome = await answerJudgement(context, input);
    return outcome.ok ? nominationGrid(context, input.year, input.departmentId) : sharedError(outcome.error);
  }

  @Mutation(() => SubmitNominationsResult, { description: 'Gửi danh sách đến Thường trực Hội đồng.' })
  @Allow('nomination:submit')
  async submitNominations(
    @Ctx() context: ActingContext,
    @Arg('input', () => SubmitNominationsInput) input: SubmitNominationsInput,
  ): Promise<typeof SubmitNominationsResult> {
    const outcome = await submitNominations(context, input);
    if (outcome.ok) return nominationGrid(context, input.year, input.departmentId);
    switch (outcome.error.code) {
      case 'STALE_RECORD':
        return new StaleRecordError(outcome.error.currentVersion);
      case 'NOT_ELIGIBLE':
        return new NotEligibleError(outcome.error.nominations);
      case 'PEER_REVIEW_MISSING':
        return new PeerReviewMissingError(outcome.error.nominations);
      case 'NOTHING_TO_SUBMIT':
        return new NothingToSubmitError();
      case 'PAPERS_MISSING':
        return new PapersMissingError(outcome.error.lines);
      case 'QUOTA_FULL':
        return new QuotaFullError(outcome.error.quotas);
    }
  }

  @Mutation(() => NominationActResult, { description: 'Rút một đề nghị, có lý do.' })
  @Allow('nomination:withdraw')
  async withdrawNomination(
    @Ctx() context: ActingContext,
    @Arg('input', () => NominationActInput) input: NominationActInput,
  ): Promise<typeof NominationActResult> {
    return nominationAnswer(context, await withdrawNomination(context, input));
  }

  @Mutation(() => NominationActResult, { description: 'Trả lại để bổ sung: những mục nào, mỗi mục cần bổ sung gì.' })
  @Allow('nomination:return')
  async returnNomination(
    @Ctx() context: ActingContext,
    @Arg('input', () => ReturnNominationInput) input: ReturnNominationInput,
  ): Promise<typeof NominationActResult> {
    return nominationAnswer(context, await returnNomination(context, input));
  }

  @Mutation(() => NominationActResult, { description: 'Thường trực tiếp nhận đề nghị.' })
  @Allow('nomination:receive')
  async receiveNomination(
    @Ctx() context: ActingContext,
    @Arg('input', () => NominationActInput) input: NominationActInput,
  ): Promise<typeof NominationActResult> {
    return nominationAnswer(context, await receiveNomination(context, input));
  }
}
