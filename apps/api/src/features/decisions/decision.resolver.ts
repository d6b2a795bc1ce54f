import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Result } from '@thidua/domain/kernel';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import {
  ChangeDecisionLinesInput,
  DiscardDecisionInput,
  DraftCorrectionInput,
  DraftDecisionInput,
  IssueDecisionInput,
  SaveDecisionInput,
} from './decision.input.ts';
import { YearBonusType } from './bonus.type.ts';
import { yearBonus } from './year-bonus.queries.ts';
import { checkedYear } from '../../platform/checked-year.ts';
import { WordDecisionInput } from './decision-wording.type.ts';
import { findDecision, listDecisions } from './decision.queries.ts';
import {
  ChangeDecisionLinesResult,
  DiscardDecisionResult,
  DraftCorrectionResult,
  DraftDecisionResult,
  IssueDecisionResult,
  SaveDecisionResult,
} from './decision.result.ts';
import { DecisionDiscarded, DecisionType } from './decision.type.ts';
import { changeDecisionLines } from './use-cases/change-decision-lines.ts';
import { discardDecision } from './use-cases/discard-decision.ts';
import { draftCorrection } from './use-cases/draft-correction.ts';
import { draftDecision } from './use-cases/draft-decision.ts';
import { issueDecision } from './use-cases/issue-decision.ts';
import { saveDecision } from './use-cases/save-decision.ts';
import { wordDecision } from './use-cases/word-decision.ts';

@Resolver()
export class DecisionResolver {
  @Query(() => [DecisionType], { description: 'Các quyết định khen thưởng của một năm, mới nhất trước.' })
  @Allow('decision:read')
  decisions(@Ctx() context: ActingContext, @Arg('year', () => Int) year: number): Promise<DecisionType[]> {
    return listDecisions(context, year);
  }

  @Query(() => YearBonusType, { description: 'Tiền thưởng của các quyết định ban hành trong năm, theo tiểu mục.' })
  @Allow('decision:read')
  yearBonus(@Ctx() context: ActingContext, @Arg('year', () => Int) year: number): Promise<YearBonusType> {
    return yearBonus(context, checkedYear(year));
  }

  @Query(() => DecisionType, { description: 'Một quyết định khen thưởng.' })
  @Allow('decision:read')
  decision(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<DecisionType> {
    return findDecision(context, id);
  }

  @Mutation(() => DraftDecisionResult, { description: 'Lập dự thảo quyết định từ các đề nghị đạt của phiên họp.' })
  @Allow('decision:draft')
  async draftDecision(
    @Ctx() context: ActingContext,
    @Arg('input', () => DraftDecisionInput) input: DraftDecisionInput,
  ): Promise<typeof DraftDecisionResult> {
    return decisionAfter(context, await draftDecision(context, input));
  }

  @Mutation(() => DraftCorrectionResult, {
    description: 'Lập dự thảo quyết định đính chính một quyết định đã ban hành.',
  })
  @Allow('decision:draft')
  async draftCorrection(
    @Ctx() context: ActingContext,
    @Arg('input', () => DraftCorrectionInput) input: DraftCorrectionInput,
  ): Promise<typeof DraftCorrectionResult> {
    return decisionAfter(context, await draftCorrection(context, input));
  }

  @Mutation(() => SaveDecisionResult, { description: 'Sửa trích yếu, thời gian lập thành tích của dự thảo.' })
  @Allow('decision:draft')
  async saveDecision(
    @Ctx() context: ActingContext,
    @Arg('input', () => SaveDecisionInput) input: SaveDecisionInput,
  ): Promise<typeof SaveDecisionResult> {
    return decisionAfter(context, await saveDecision(context, input));
  }

  @Mutation(() => ChangeDecisionLinesResult, {
    description: 'Bớt dòng khỏi dự thảo, thêm đề nghị đạt của cùng phiên họp; danh sách đánh số lại.',
  })
  @Allow('decision:draft')
  async changeDecisionLines(
    @Ctx() context: ActingContext,
    @Arg('input', () => ChangeDecisionLinesInput) input: ChangeDecisionLinesInput,
  ): Promise<typeof ChangeDecisionLinesResult> {
    return decisionAfter(context, await changeDecisionLines(context, input));
  }

  @Mutation(() => SaveDecisionResult, { description: 'Viết lời văn riêng cho dự thảo, hoặc lấy bản mẫu mới nhất.' })
  @Allow('decision:draft')
  async wordDecision(
    @Ctx() context: ActingContext,
    @Arg('input', () => WordDecisionInput) input: WordDecisionInput,
  ): Promise<typeof SaveDecisionResult> {
    return decisionAfter(context, await wordDecision(context, input));
  }

  @Mutation(() => IssueDecisionResult, { description: 'Ký ban hành: ghi số, ngày và lịch sử khen thưởng.' })
  @Allow('decision:issue')
  async issueDecision(
    @Ctx() context: ActingContext,
    @Arg('input', () => IssueDecisionInput) input: IssueDecisionInput,
  ): Promise<typeof IssueDecisionResult> {
    return decisionAfter(context, await issueDecision(context, input));
  }

  @Mutation(() => DiscardDecisionResult, { description: 'Bỏ dự thảo; các đề nghị trở lại chờ quyết định.' })
  @Allow('decision:draft')
  async discardDecision(
    @Ctx() context: ActingContext,
    @Arg('input', () => DiscardDecisionInput) input: DiscardDecisionInput,
  ): Promise<typeof DiscardDecisionResult> {
    const outcome = await discardDecision(context, input);
    return outcome.ok ? new DecisionDiscarded(outcome.value) : outcome.error;
  }
}

/** The decision as it stands after a change, or the refusal. */
async function decisionAfter<E>(context: ActingContext, outcome: Result<string, E>): Promise<DecisionType | E> {
  return outcome.ok ? findDecision(context, outcome.value) : outcome.error;
}
