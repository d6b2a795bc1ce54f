import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { AccountArgs, AccountReasonInput, CreateAccountInput } from './account.input.ts';
import { accountCandidates, findAccount, listAccounts } from './account.queries.ts';
import { AccountCandidateType, AccountConnection, AccountType } from './account.type.ts';
import { ChangeAccountResult, CreateAccountResult } from './administration.result.ts';
import { createAccount } from './use-cases/create-account.ts';
import { disableAccount, enableAccount } from './use-cases/set-account-state.ts';

@Resolver()
export class AccountsResolver {
  @Query(() => AccountConnection, { description: 'Tài khoản của cơ quan, theo tên đăng nhập.' })
  @Allow('account:read')
  accounts(@Ctx() context: ActingContext, @Args(() => AccountArgs) args: AccountArgs): Promise<Page<AccountType>> {
    return listAccounts(context, args);
  }

  @Query(() => AccountType, { description: 'Một tài khoản của cơ quan.' })
  @Allow('account:read')
  account(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<AccountType> {
    return findAccount(context, id);
  }

  @Query(() => [AccountCandidateType], { description: 'Cán bộ chưa có tài khoản, nhiều nhất 20 người.' })
  @Allow('account:manage')
  accountCandidates(
    @Ctx() context: ActingContext,
    @Arg('text', () => String, { nullable: true }) text?: string | null,
  ): Promise<AccountCandidateType[]> {
    return accountCandidates(context, text);
  }

  @Mutation(() => CreateAccountResult, { description: 'Tạo tài khoản chưa có mật khẩu.' })
  @Allow('account:manage')
  async createAccount(
    @Ctx() context: ActingContext,
    @Arg('input', () => CreateAccountInput) input: CreateAccountInput,
  ): Promise<typeof CreateAccountResult> {
    const outcome = await createAccount(context, input);
    return outcome.ok ? findAccount(context, outcome.value) : outcome.error;
  }

  @Mutation(() => ChangeAccountResult, { description: 'Khóa tài khoản; mọi lần đăng nhập kết thúc ngay.' })
  @Allow('account:manage')
  async disableAccount(
    @Ctx() context: ActingContext,
    @Arg('input', () => AccountReasonInput) input: AccountReasonInput,
  ): Promise<typeof ChangeAccountResult> {
    const outcome = await disableAccount(context, input);
    return outcome.ok ? findAccount(context, outcome.value) : outcome.error;
  }

  @Mutation(() => ChangeAccountResult, { description: 'Mở lại tài khoản bị khóa.' })
  @Allow('account:manage')
  async enableAccount(
    @Ctx() context: ActingContext,
    @Arg('input', () => AccountReasonInput) input: AccountReasonInput,
  ): Promise<typeof ChangeAccountResult> {
    const outcome = await enableAccount(context, input);
    return outcome.ok ? findAccount(context, outcome.value) : outcome.error;
  }
}
