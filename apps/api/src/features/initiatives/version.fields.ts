import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { INITIATIVE_TEXTS, mayReadVersions, type InitiativeVersionContent } from '@thidua/domain/initiatives';
import type { PlainDate } from '@thidua/domain/kernel';
import { accountNameOf } from '../../platform/account-name.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { PlainDateScalar } from '../../platform/scalars/index.ts';
import { desksOf } from '../organisation/index.ts';
import { factsOf } from './initiative-facts.ts';
import { authorsOf } from './initiative.loaders.ts';
import { InitiativeType } from './initiative.type.ts';
import { reasonShown } from './reason-shown.ts';
import { roundContentsOf, roundsOf } from './version.loaders.ts';
import { InitiativeVersionType, VersionAuthorType, VersionHelperType, VersionTextType } from './version.type.ts';

@Resolver(() => InitiativeType)
export class VersionsOfInitiativeFields {
  @FieldResolver(() => [InitiativeVersionType], {
    description: 'Các lần nộp, cũ trước; chỉ các tác giả, nơi xử lý hồ sơ và thanh tra xem được.',
  })
  async versions(
    @Root() initiative: InitiativeType,
    @Ctx() context: ActingContext,
  ): Promise<readonly InitiativeVersionType[]> {
    const [authors, desks] = await Promise.all([authorsOf(context).load(initiative.id), desksOf(context)]);
    if (!mayReadVersions(context.actor, factsOf(desks, initiative, authors))) return [];
    return (await roundsOf(context).load(initiative.id)).map((round) => ({ ...round, initiative }));
  }
}

@Resolver(() => InitiativeVersionType)
export class InitiativeVersionFields {
  @FieldResolver(() => String, { description: 'Người nộp; trống khi không còn biết.' })
  submittedBy(@Root() { submittedById }: InitiativeVersionType, @Ctx() context: ActingContext): Promise<string> {
    return nameOf(context, submittedById);
  }

  @FieldResolver(() => String, { description: 'Người trả lại; trống khi không bị trả lại.' })
  returnedBy(@Root() { returnedById }: InitiativeVersionType, @Ctx() context: ActingContext): Promise<string> {
    return nameOf(context, returnedById);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Điều cần bổ sung; lời đồng tác giả rút đồng ý chỉ tác giả và nơi xử lý đọc được.',
  })
  returnedReason(@Root() version: InitiativeVersionType, @Ctx() context: ActingContext): Promise<string | null> {
    return reasonShown(context, version.initiative, version);
  }

  @FieldResolver(() => [VersionTextType], { description: 'Nguyên văn các mục, theo thứ tự của đơn.' })
  async texts(
    @Root() version: InitiativeVersionType,
    @Ctx() context: ActingContext,
  ): Promise<readonly VersionTextType[]> {
    const { texts } = await contentOf(version, context);
    return INITIATIVE_TEXTS.map((name) => ({ name, text: texts[name] }));
  }

  @FieldResolver(() => PlainDateScalar, { nullable: true, description: 'Ngày áp dụng lần đầu đã ghi.' })
  async firstAppliedOn(
    @Root() version: InitiativeVersionType,
    @Ctx() context: ActingContext,
  ): Promise<PlainDate | null> {
    return (await contentOf(version, context)).firstAppliedOn;
  }

  @FieldResolver(() => [VersionAuthorType], { description: 'Các tác giả đã ghi.' })
  async authors(
    @Root() version: InitiativeVersionType,
    @Ctx() context: ActingContext,
  ): Promise<readonly VersionAuthorType[]> {
    return (await contentOf(version, context)).authors;
  }

  @FieldResolver(() => [VersionHelperType], { description: 'Người tham gia áp dụng lần đầu đã ghi.' })
  async helpers(
    @Root() version: InitiativeVersionType,
    @Ctx() context: ActingContext,
  ): Promise<readonly VersionHelperType[]> {
    return (await contentOf(version, context)).helpers;
  }
}

async function nameOf(context: ActingContext, accountId: string | null): Promise<string> {
  return accountId === null ? '' : accountNameOf(context).load(accountId);
}

async function contentOf(
  { initiativeId, number }: InitiativeVersionType,
  context: ActingContext,
): Promise<InitiativeVersionContent> {
  const content = (await roundContentsOf(context).load(initiativeId)).get(number);
  if (content === undefined) throw new Error(`Initiative ${initiativeId} has no version ${number}`);
  return content;
}
