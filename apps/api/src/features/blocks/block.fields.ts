import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { accountNameOf } from '../../platform/account-name.ts';
import { businessToday } from '../../platform/business-clock.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { departmentOn } from '../organisation/index.ts';
import { bodyNameOf, pactsOf, termChangesOf, termsOf } from './block.loaders.ts';
import { BlockMemberType, BlockTermChangeType, BlockTermType, BlockType } from './block.type.ts';
import { PactType } from './pact.type.ts';

@Resolver(() => BlockType)
export class BlockFields {
  @FieldResolver(() => [BlockTermType], { description: 'Thành viên, trưởng, phó của mọi thời gian; sớm nhất trước.' })
  terms(@Root() { id }: BlockType, @Ctx() context: ActingContext): Promise<readonly BlockTermType[]> {
    return termsOf(context).load(id);
  }

  @FieldResolver(() => [BlockTermChangeType], { description: 'Các lần sửa thời gian tham gia, mới nhất trước.' })
  termChanges(@Root() { id }: BlockType, @Ctx() context: ActingContext): Promise<readonly BlockTermChangeType[]> {
    return termChangesOf(context).load(id);
  }

  @FieldResolver(() => [PactType], { description: 'Giao ước của các năm mà người xem được đọc, năm mới nhất trước.' })
  pacts(@Root() { id }: BlockType, @Ctx() context: ActingContext): Promise<readonly PactType[]> {
    return pactsOf(context).load(id);
  }

  @FieldResolver(() => PactType, { nullable: true, description: 'Giao ước của một năm, nếu người xem được đọc.' })
  async pact(
    @Root() { id }: BlockType,
    @Ctx() context: ActingContext,
    @Arg('year', () => Int) year: number,
  ): Promise<PactType | null> {
    const pacts = await pactsOf(context).load(id);
    return pacts.find((pact) => pact.year === year) ?? null;
  }
}

@Resolver(() => BlockMemberType)
export class BlockMemberFields {
  @FieldResolver(() => String, { description: 'Tên thành viên hôm nay.' })
  async name(@Root() member: BlockMemberType, @Ctx() context: ActingContext): Promise<string> {
    const { isOwnBody, departmentId, givenName } = member;
    if (isOwnBody) return bodyNameOf(context).load(context.actor.organisationId);
    if (departmentId === null) return givenName;
    const department = await departmentOn(context, departmentId, businessToday(context, context.actor));
    return department?.name ?? givenName;
  }
}

@Resolver(() => BlockTermChangeType)
export class BlockTermChangeFields {
  @FieldResolver(() => String, { description: 'Người sửa.' })
  by(@Root() { byId }: BlockTermChangeType, @Ctx() context: ActingContext): Promise<string> {
    return accountNameOf(context).load(byId);
  }
}
