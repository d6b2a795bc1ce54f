import { Arg, Args, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import { PageArgs, type Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { sharedError } from '../../platform/user-error.ts';
import { ApplyPlanProposalInput, DecidePlanItemInput, EditPlanItemInput } from './plan-proposal.input.ts';
import { findProposal, listProposals } from './plan-proposal.queries.ts';
import {
  ApplyPlanProposalResult,
  CreatePlanProposalResult,
  PlanItemResult,
  PlanProposalResult,
  YearTakenError,
} from './plan-proposal.result.ts';
import { PlanProposalConnection, PlanProposalType, type PlanProposalHeadType } from './plan-proposal.type.ts';
import { acceptCertainItems } from './use-cases/accept-certain-items.ts';
import { applyProposal } from './use-cases/apply-proposal.ts';
import { createProposalFromText } from './use-cases/create-proposal.ts';
import { decideItem } from './use-cases/decide-item.ts';
import { discardProposal } from './use-cases/discard-proposal.ts';
import { editItem } from './use-cases/edit-item.ts';

@Resolver(() => PlanProposalType)
export class PlanProposalResolver {
  @Query(() => PlanProposalConnection, { description: 'Các đề xuất lập kế hoạch đang làm dở, mới trước.' })
  @Allow('movement:edit')
  planProposals(
    @Ctx() context: ActingContext,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<PlanProposalHeadType>> {
    return listProposals(context, page);
  }

  @Query(() => PlanProposalType, { description: 'Một đề xuất lập kế hoạch.' })
  @Allow('movement:edit')
  planProposal(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<PlanProposalType> {
    return findProposal(context, id);
  }

  @Mutation(() => CreatePlanProposalResult, { description: 'Đọc văn bản được dán và đề xuất từng mục.' })
  @Allow('movement:edit')
  async createPlanProposal(
    @Ctx() context: ActingContext,
    @Arg('text', () => String) text: string,
  ): Promise<typeof CreatePlanProposalResult> {
    const outcome = await createProposalFromText(context, text);
    return outcome.ok ? findProposal(context, outcome.value.id) : sharedError(outcome.error);
  }

  @Mutation(() => PlanItemResult, { description: 'Nhận hoặc bỏ một mục.' })
  @Allow('movement:edit')
  async decidePlanItem(
    @Ctx() context: ActingContext,
    @Arg('input', () => DecidePlanItemInput) input: DecidePlanItemInput,
  ): Promise<typeof PlanItemResult> {
    const outcome = await decideItem(context, input);
    return outcome.ok ? outcome.value : sharedError(outcome.error);
  }

  @Mutation(() => PlanItemResult, { description: 'Sửa một mục và nhận mục ấy; điều đã đọc vẫn giữ bên cạnh.' })
  @Allow('movement:edit')
  async editPlanItem(
    @Ctx() context: ActingContext,
    @Arg('input', () => EditPlanItemInput) input: EditPlanItemInput,
  ): Promise<typeof PlanItemResult> {
    const outcome = await editItem(context, input);
    if (outcome.ok) return outcome.value;
    return outcome.error.code === 'INPUT_PROBLEMS' ? sharedError(outcome.error) : sharedError(outcome.error);
  }

  @Mutation(() => PlanProposalResult, { description: 'Nhận mọi mục chắc chắn, không có điều cần lưu ý, chưa xem.' })
  @Allow('movement:edit')
  async acceptCertainPlanItems(
    @Ctx() context: ActingContext,
    @Arg('id', () => UuidScalar) id: string,
  ): Promise<typeof PlanProposalResult> {
    const outcome = await acceptCertainItems(context, id);
    return outcome.ok ? findProposal(context, id) : sharedError(outcome.error);
  }

  @Mutation(() => ApplyPlanProposalResult, { description: 'Lập dự thảo kế hoạch từ các mục đã nhận.' })
  @Allow('movement:edit')
  async applyPlanProposal(
    @Ctx() context: ActingContext,
    @Arg('input', () => ApplyPlanProposalInput) input: ApplyPlanProposalInput,
  ): Promise<typeof ApplyPlanProposalResult> {
    const outcome = await applyProposal(context, input);
    if (outcome.ok) return findProposal(context, input.id);
    const { error } = outcome;
    if (error.code === 'YEAR_TAKEN') return new YearTakenError(error);
    return error.code === 'INPUT_PROBLEMS' ? sharedError(error) : sharedError(error);
  }

  @Mutation(() => PlanProposalResult, { description: 'Bỏ đề xuất; kế hoạch không đổi gì.' })
  @Allow('movement:edit')
  async discardPlanProposal(
    @Ctx() context: ActingContext,
    @Arg('id', () => UuidScalar) id: string,
    @Arg('version', () => Int) version: number,
  ): Promise<typeof PlanProposalResult> {
    const outcome = await discardProposal(context, { id, version });
    return outcome.ok ? findProposal(context, id) : sharedError(outcome.error);
  }
}
