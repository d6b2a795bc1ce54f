import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import {
  accountActsFor,
  hasRole,
  roleProposalEventsFor,
  type AccountAct,
  type RoleProposalEvent,
} from '@thidua/domain/accounts';
import { plainDateOf } from '@thidua/domain/kernel';
import type { PlainDate } from '@thidua/domain/kernel';
import { isReachedByMail, recentFailuresOf } from '../accounts/index.ts';
import { businessToday } from '../../platform/business-clock.ts';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { DateTimeScalar, PlainDateScalar } from '../../platform/scalars/index.ts';
import { departmentOn, DepartmentType, staffMemberOn, StaffMemberType } from '../organisation/index.ts';
import { AccountActEnum, AccountType, HeldRoleType } from './account.type.ts';
import { accountById, lastSeenOf, proposalsOfAccount, rolesOfAccount } from './administration.loaders.ts';
import { RoleProposalEventEnum, RoleProposalType } from './role-proposal.type.ts';

@Resolver(() => AccountType)
export class AccountAdministrationFields {
  @FieldResolver(() => StaffMemberType, { nullable: true, description: 'Cán bộ dùng tài khoản; trống là kỹ thuật.' })
  async staff(@Root() { staffId }: AccountType, @Ctx() context: ActingContext): Promise<StaffMemberType | null> {
    if (staffId === null) return null;
    return (await staffMemberOn(context, staffId, businessToday(context, context.actor))) ?? null;
  }

  @FieldResolver(() => [HeldRoleType], { description: 'Các vai trò, mới nhất trước; cả sẽ giữ và đã thôi.' })
  roles(@Root() { id }: AccountType, @Ctx() context: ActingContext): Promise<readonly HeldRoleType[]> {
    return rolesOfAccount(context).load(id);
  }

  @FieldResolver(() => [RoleProposalType], { description: 'Các đề nghị về vai trò, mới nhất trước.' })
  roleProposals(@Root() { id }: AccountType, @Ctx() context: ActingContext): Promise<readonly RoleProposalType[]> {
    return proposalsOfAccount(context).load(id);
  }

  @FieldResolver(() => DateTimeScalar, { nullable: true, description: 'Lần cuối có người dùng tài khoản.' })
  lastSeenAt(@Root() { id }: AccountType, @Ctx() context: ActingContext): Promise<Date | null> {
    return lastSeenOf(context).load(id);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Số lần gõ sai mật khẩu còn tính; rỗng khi người xem không giữ tài khoản và không thanh tra.',
  })
  async recentFailures(@Root() { username }: AccountType, @Ctx() context: ActingContext): Promise<number | null> {
    if (!hasRole(context.actor, 'ADMIN', 'AUDITOR')) return null;
    return recentFailuresOf(context).load(username);
  }

  @FieldResolver(() => [AccountActEnum], { description: 'Việc người xem được làm ngay bây giờ.' })
  viewerCan(@Root() account: AccountType, @Ctx() { actor, platform }: ActingContext): readonly AccountAct[] {
    const { id, staffId, disabledAt } = account;
    const owner = { accountId: id, staffId: staffId ?? undefined };
    const isReached = isReachedByMail(platform, account);
    return accountActsFor(actor, { owner, isDisabled: disabledAt !== null, isReachedByMail: isReached });
  }
}

/** The department of a role, with its name of today. */
async function departmentOf(
  { departmentId }: { readonly departmentId: string | null },
  context: ActingContext,
): Promise<DepartmentType | null> {
  if (departmentId === null) return null;
  return (await departmentOn(context, departmentId, businessToday(context, context.actor))) ?? null;
}

@Resolver(() => HeldRoleType)
export class HeldRoleFields {
  @FieldResolver(() => DepartmentType, { nullable: true, description: 'Phòng, đơn vị của trưởng phòng.' })
  department(@Root() role: HeldRoleType, @Ctx() context: ActingContext): Promise<DepartmentType | null> {
    return departmentOf(role, context);
  }
}

@Resolver(() => RoleProposalType)
export class RoleProposalFields {
  @FieldResolver(() => AccountType, { description: 'Tài khoản được đề nghị.' })
  async account(@Root() { accountId }: RoleProposalType, @Ctx() context: ActingContext): Promise<AccountType> {
    return found(await accountById(context).load(accountId));
  }

  @FieldResolver(() => DepartmentType, { nullable: true, description: 'Phòng, đơn vị của trưởng phòng.' })
  department(@Root() proposal: RoleProposalType, @Ctx() context: ActingContext): Promise<DepartmentType | null> {
    return departmentOf(proposal, context);
  }

  @FieldResolver(() => PlainDateScalar, { description: 'Ngày đầu tiên giữ vai trò.' })
  validFrom(@Root() { validFrom }: RoleProposalType): PlainDate {
    return plainDateOf(validFrom);
  }

  @FieldResolver(() => PlainDateScalar, { nullable: true, description: 'Ngày cuối cùng giữ vai trò.' })
  validTo(@Root() { validTo }: RoleProposalType): PlainDate | null {
    return validTo === null ? null : plainDateOf(validTo);
  }

  @FieldResolver(() => String, { description: 'Người đề nghị.' })
  async proposedBy(@Root() { proposedById }: RoleProposalType, @Ctx() context: ActingContext): Promise<string> {
    return found(await accountById(context).load(proposedById)).displayName;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Người duyệt hoặc không duyệt.' })
  decidedBy(@Root() { decidedById }: RoleProposalType, @Ctx() context: ActingContext): Promise<string | null> {
    return nameOf(context, decidedById);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Người rút đề nghị.' })
  withdrawnBy(@Root() { withdrawnById }: RoleProposalType, @Ctx() context: ActingContext): Promise<string | null> {
    return nameOf(context, withdrawnById);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Người áp dụng.' })
  appliedBy(@Root() { appliedById }: RoleProposalType, @Ctx() context: ActingContext): Promise<string | null> {
    return nameOf(context, appliedById);
  }

  @FieldResolver(() => [RoleProposalEventEnum], { description: 'Việc người xem được làm ngay bây giờ.' })
  async viewerCan(
    @Root() { status, proposedById, accountId }: RoleProposalType,
    @Ctx() context: ActingContext,
  ): Promise<readonly RoleProposalEvent[]> {
    const [proposer, subject] = await Promise.all([
      accountById(context).load(proposedById),
      accountById(context).load(accountId),
    ]);
    return roleProposalEventsFor(context.actor, status, {
      proposedBy: { accountId: proposedById, staffId: proposer?.staffId ?? undefined },
      subject: { accountId, staffId: subject?.staffId ?? undefined },
    });
  }
}

async function nameOf(context: ActingContext, accountId: string | null): Promise<string | null> {
  return accountId === null ? null : ((await accountById(context).load(accountId))?.displayName ?? null);
}
