import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow, Public } from '../../platform/allow.ts';
import type { ActingContext, RequestContext } from '../../platform/request-context.ts';
import { signInInfo } from './account.queries.ts';
import { SignInResult, SignInSucceeded, TooManyAttemptsError, WrongCredentialsError } from './account.result.ts';
import { SignInInfoType, ViewerType } from './account.type.ts';
import { setLanguage } from './use-cases/set-language.ts';
import { signIn } from './use-cases/sign-in.ts';
import { signOut } from './use-cases/sign-out.ts';
import { viewerOf } from './viewer-of.ts';

@Resolver()
export class AccountResolver {
  @Query(() => ViewerType, { nullable: true, description: 'Người đang đăng nhập; rỗng khi chưa đăng nhập.' })
  @Public()
  viewer(@Ctx() { actor }: RequestContext): ViewerType | null {
    return actor === undefined ? null : viewerOf(actor);
  }

  @Query(() => SignInInfoType, { description: 'Thông tin cho trang đăng nhập.' })
  @Public()
  signInInfo(@Ctx() context: RequestContext): Promise<SignInInfoType> {
    return signInInfo(context);
  }

  @Mutation(() => SignInResult, { description: 'Đăng nhập.' })
  @Public()
  async signIn(
    @Ctx() context: RequestContext,
    @Arg('username', () => String) username: string,
    @Arg('password', () => String) password: string,
  ): Promise<typeof SignInResult> {
    const outcome = await signIn(context, { username, password });
    if (outcome.ok) return new SignInSucceeded(viewerOf(outcome.value));
    switch (outcome.error.code) {
      case 'WRONG_CREDENTIALS':
        return new WrongCredentialsError();
      case 'TOO_MANY_ATTEMPTS':
        return new TooManyAttemptsError(outcome.error.retryAfterSeconds);
    }
  }

  @Mutation(() => Boolean, { description: 'Đăng xuất; thẻ đăng nhập hết hiệu lực ngay.' })
  @Allow('session:any')
  async signOut(@Ctx() context: ActingContext): Promise<boolean> {
    await signOut(context);
    return true;
  }

  @Mutation(() => ViewerType, { description: 'Chọn ngôn ngữ của giao diện: vi hoặc en.' })
  @Allow('session:any')
  async setLanguage(
    @Ctx() context: ActingContext,
    @Arg('language', () => String) language: string,
  ): Promise<ViewerType> {
    return viewerOf(await setLanguage(context, language));
  }
}
