import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow, Public } from '../../platform/allow.ts';
import type { ActingContext, RequestContext } from '../../platform/request-context.ts';
import { signInInfo } from './account.queries.ts';
import { SignInInfoType, ViewerType } from './account.type.ts';
import { setLanguage } from './use-cases/set-language.ts';
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
