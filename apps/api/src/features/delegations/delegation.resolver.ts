import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Result } from '@thidua/domain/kernel';
import { Allow } from '../../platform/allow.ts';
import { found } from '../../platform/fault.ts';
import type { Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { DelegationActInput, DelegationArgs, ProposeDelegationInput } from './delegation.input.ts';
import { DELEGATION_ROW, listDelegations } from './delegation.queries.ts';
import { DelegationResult, ProposeDelegationResult } from './delegation.result.ts';
import { DelegationConnection, type DelegationType } from './delegation.type.ts';
import { decideDelegation } from './use-cases/decide-delegation.ts';
import { endDelegation } from './use-cases/end-delegation.ts';
import { proposeDelegation } from './use-cases/propose-delegation.ts';

@Resolver()
export class DelegationResolver {
  @Query(() => DelegationConnection, { description: 'Các ủy quyền của cơ quan, ngày bắt đầu muộn trước.' })
  @Allow('delegation:read')
  delegations(
    @Ctx() context: ActingContext,
    @Args(() => DelegationArgs) args: DelegationArgs,
  ): Promise<Page<DelegationType>> {
    return listDelegations(context, args);
  }

  @Mutation(() => ProposeDelegationResult, { description: 'Đề nghị ủy quyền, kèm văn bản.' })
  @Allow('delegation:propose')
  async proposeDelegation(
    @Ctx() context: ActingContext,
    @Arg('input', () => ProposeDelegationInput) input: ProposeDelegationInput,
  ): Promise<typeof ProposeDelegationResult> {
    return delegationAfter(context, await proposeDelegation(context, input));
  }

  @Mutation(() => DelegationResult, { description: 'Rút đề nghị chưa duyệt.' })
  @Allow('delegation:propose')
  async withdrawDelegation(
    @Ctx() context: ActingContext,
    @Arg('input', () => DelegationActInput) input: DelegationActInput,
  ): Promise<typeof DelegationResult> {
    return delegationAfter(context, await decideDelegation(context, 'WITHDRAW', input));
  }

  @Mutation(() => DelegationResult, { description: 'Duyệt ủy quyền do người khác đề nghị, không phải cho mình.' })
  @Allow('delegation:approve')
  async approveDelegation(
    @Ctx() context: ActingContext,
    @Arg('input', () => DelegationActInput) input: DelegationActInput,
  ): Promise<typeof DelegationResult> {
    return delegationAfter(context, await decideDelegation(context, 'APPROVE', input));
  }

  @Mutation(() => DelegationResult, { description: 'Không duyệt ủy quyền.' })
  @Allow('delegation:approve')
  async refuseDelegation(
    @Ctx() context: ActingContext,
    @Arg('input', () => DelegationActInput) input: DelegationActInput,
  ): Promise<typeof DelegationResult> {
    return delegationAfter(context, await decideDelegation(context, 'REFUSE', input));
  }

  @Mutation(() => DelegationResult, { description: 'Cho thôi ủy quyền trước thời hạn: hết hiệu lực ngay.' })
  @Allow('delegation:approve')
  async endDelegation(
    @Ctx() context: ActingContext,
    @Arg('input', () => DelegationActInput) input: DelegationActInput,
  ): Promise<typeof DelegationResult> {
    return delegationAfter(context, await endDelegation(context, input));
  }
}

/** The delegation as it stands after a step, or the refusal. */
async function delegationAfter<E>(
  { db, actor }: ActingContext,
  outcome: Result<string, E>,
): Promise<DelegationType | E> {
  if (!outcome.ok) return outcome.error;
  const where = { id: outcome.value, organisationId: actor.organisationId };
  return found(await db.delegation.findFirst({ where, select: DELEGATION_ROW }));
}
