import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Result } from '@thidua/domain/kernel';
import { Allow } from '../../platform/allow.ts';
import { found } from '../../platform/fault.ts';
import type { Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { EndRoleNowResult, ProposeRoleResult, RoleProposalResult } from './administration.result.ts';
import {
  EndRoleNowInput,
  ProposeRoleEndInput,
  ProposeRoleInput,
  RoleProposalActInput,
  RoleProposalArgs,
} from './role-proposal.input.ts';
import { listRoleProposals, ROLE_PROPOSAL_ROW } from './role-proposal.queries.ts';
import { RoleProposalConnection, type RoleProposalType } from './role-proposal.type.ts';
import { applyRoleProposal } from './use-cases/apply-role-proposal.ts';
import { decideRoleProposal } from './use-cases/decide-role-proposal.ts';
import { endRoleNow } from './use-cases/end-role-now.ts';
import { proposeRoleEnd } from './use-cases/propose-role-end.ts';
import { proposeRole } from './use-cases/propose-role.ts';

@Resolver()
export class RoleProposalResolver {
  @Query(() => RoleProposalConnection, { description: 'Đề nghị về vai trò của cơ quan, mới nhất trước.' })
  @Allow('account:read')
  roleProposals(
    @Ctx() context: ActingContext,
    @Args(() => RoleProposalArgs) args: RoleProposalArgs,
  ): Promise<Page<RoleProposalType>> {
    return listRoleProposals(context, args);
  }

  @Mutation(() => ProposeRoleResult, { description: 'Đề nghị giao một vai trò.' })
  @Allow('role:propose')
  async proposeRole(
    @Ctx() context: ActingContext,
    @Arg('input', () => ProposeRoleInput) input: ProposeRoleInput,
  ): Promise<typeof ProposeRoleResult> {
    return proposalAfter(context, await proposeRole(context, input));
  }

  @Mutation(() => ProposeRoleResult, { description: 'Đề nghị ngày thôi một vai trò.' })
  @Allow('role:propose')
  async proposeRoleEnd(
    @Ctx() context: ActingContext,
    @Arg('input', () => ProposeRoleEndInput) input: ProposeRoleEndInput,
  ): Promise<typeof ProposeRoleResult> {
    return proposalAfter(context, await proposeRoleEnd(context, input));
  }

  @Mutation(() => RoleProposalResult, { description: 'Rút đề nghị chưa áp dụng.' })
  @Allow('role:propose')
  async withdrawRole(
    @Ctx() context: ActingContext,
    @Arg('input', () => RoleProposalActInput) input: RoleProposalActInput,
  ): Promise<typeof RoleProposalResult> {
    return proposalAfter(context, await decideRoleProposal(context, 'WITHDRAW', input));
  }

  @Mutation(() => RoleProposalResult, { description: 'Duyệt đề nghị của người khác, không về chính mình.' })
  @Allow('role:approve')
  async approveRole(
    @Ctx() context: ActingContext,
    @Arg('input', () => RoleProposalActInput) input: RoleProposalActInput,
  ): Promise<typeof RoleProposalResult> {
    return proposalAfter(context, await decideRoleProposal(context, 'APPROVE', input));
  }

  @Mutation(() => RoleProposalResult, { description: 'Không duyệt đề nghị.' })
  @Allow('role:approve')
  async refuseRole(
    @Ctx() context: ActingContext,
    @Arg('input', () => RoleProposalActInput) input: RoleProposalActInput,
  ): Promise<typeof RoleProposalResult> {
    return proposalAfter(context, await decideRoleProposal(context, 'REFUSE', input));
  }

  @Mutation(() => RoleProposalResult, { description: 'Áp dụng đề nghị đã duyệt: quyền đổi ngay.' })
  @Allow('role:apply')
  async applyRole(
    @Ctx() context: ActingContext,
    @Arg('input', () => RoleProposalActInput) input: RoleProposalActInput,
  ): Promise<typeof RoleProposalResult> {
    return proposalAfter(context, await applyRoleProposal(context, input));
  }

  @Mutation(() => EndRoleNowResult, { description: 'Giám đốc thu hồi một vai trò ngay, có lý do.' })
  @Allow('role:approve')
  async endRoleNow(
    @Ctx() context: ActingContext,
    @Arg('input', () => EndRoleNowInput) input: EndRoleNowInput,
  ): Promise<typeof EndRoleNowResult> {
    return proposalAfter(context, await endRoleNow(context, input));
  }
}

/** The proposal as it stands after a step, or the refusal. */
async function proposalAfter<E>(
  { db, actor }: ActingContext,
  outcome: Result<string, E>,
): Promise<RoleProposalType | E> {
  if (!outcome.ok) return outcome.error;
  const where = { id: outcome.value, organisationId: actor.organisationId };
  return found(await db.roleProposal.findFirst({ where, select: ROLE_PROPOSAL_ROW }));
}
