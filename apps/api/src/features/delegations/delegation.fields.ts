import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import {
  delegationEventsFor,
  delegationViewOn,
  type DelegationEvent,
  type DelegationView,
} from '@thidua/domain/accounts';
import { plainDateOf } from '@thidua/domain/kernel';
import { businessToday } from '../../platform/business-clock.ts';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { accountById, AccountType } from '../administration/index.ts';
import { departmentOn, DepartmentType, postOn } from '../organisation/index.ts';
import { DelegationEventEnum, DelegationType, DelegationViewEnum } from './delegation.type.ts';

@Resolver(() => DelegationType)
export class DelegationFields {
  @FieldResolver(() => AccountType, { description: 'Người có nhiệm vụ.' })
  async principal(@Root() { principalId }: DelegationType, @Ctx() context: ActingContext): Promise<AccountType> {
    return found(await accountById(context).load(principalId));
  }

  @FieldResolver(() => String, { description: 'Chức vụ của người có nhiệm vụ vào ngày đầu tiên; rỗng khi chưa ghi.' })
  principalPost(@Root() { principalId, validFrom }: DelegationType, @Ctx() context: ActingContext): Promise<string> {
    return postOf(context, principalId, validFrom);
  }

  @FieldResolver(() => AccountType, { description: 'Người làm thay.' })
  async delegate(@Root() { delegateId }: DelegationType, @Ctx() context: ActingContext): Promise<AccountType> {
    return found(await accountById(context).load(delegateId));
  }

  @FieldResolver(() => String, { description: 'Chức vụ của người làm thay vào ngày đầu tiên; rỗng khi chưa ghi.' })
  delegatePost(@Root() { delegateId, validFrom }: DelegationType, @Ctx() context: ActingContext): Promise<string> {
    return postOf(context, delegateId, validFrom);
  }

  @FieldResolver(() => DepartmentType, { nullable: true, description: 'Phòng, đơn vị, với tên của ngày đầu tiên.' })
  async department(
    @Root() { departmentId, validFrom }: DelegationType,
    @Ctx() context: ActingContext,
  ): Promise<DepartmentType | null> {
    return departmentId === null ? null : ((await departmentOn(context, departmentId, plainDateOf(validFrom))) ?? null);
  }

  @FieldResolver(() => String, { description: 'Người đề nghị.' })
  async proposedBy(@Root() { proposedById }: DelegationType, @Ctx() context: ActingContext): Promise<string> {
    return found(await accountById(context).load(proposedById)).displayName;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Người duyệt, không duyệt hoặc rút.' })
  decidedBy(@Root() { decidedById }: DelegationType, @Ctx() context: ActingContext): Promise<string | null> {
    return nameOf(context, decidedById);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Người cho thôi.' })
  endedBy(@Root() { endedById }: DelegationType, @Ctx() context: ActingContext): Promise<string | null> {
    return nameOf(context, endedById);
  }

  @FieldResolver(() => DelegationViewEnum, { description: 'Đang ở đâu vào hôm nay.' })
  view(@Root() { status, validFrom, validTo }: DelegationType, @Ctx() context: ActingContext): DelegationView {
    const days = { from: plainDateOf(validFrom), to: plainDateOf(validTo) };
    return delegationViewOn({ status, ...days }, businessToday(context, context.actor));
  }

  @FieldResolver(() => [DelegationEventEnum], { description: 'Việc người xem được làm ngay bây giờ.' })
  async viewerCan(
    @Root() { status, validTo, proposedById, delegateId }: DelegationType,
    @Ctx() context: ActingContext,
  ): Promise<readonly DelegationEvent[]> {
    const [proposer, delegate] = await Promise.all([
      accountById(context).load(proposedById),
      accountById(context).load(delegateId),
    ]);
    const isOver = plainDateOf(validTo) < businessToday(context, context.actor);
    return delegationEventsFor(
      context.actor,
      { status, isOver },
      {
        proposedBy: { accountId: proposedById, staffId: proposer?.staffId ?? undefined },
        delegate: { accountId: delegateId, staffId: delegate?.staffId ?? undefined },
      },
    );
  }
}

async function postOf(context: ActingContext, accountId: string, day: Date): Promise<string> {
  const account = await accountById(context).load(accountId);
  return account?.staffId == null ? '' : (await postOn(context, account.staffId, plainDateOf(day))).title;
}

async function nameOf(context: ActingContext, accountId: string | null): Promise<string | null> {
  return accountId === null ? null : ((await accountById(context).load(accountId))?.displayName ?? null);
}
