import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { mayReadConsentNotes } from '@thidua/domain/initiatives';
import type { ActingContext } from '../../platform/request-context.ts';
import { PlainDateScalar } from '../../platform/scalars/index.ts';
import { desksOf } from '../organisation/index.ts';
import { accessOf } from '../records/index.ts';
import { InitiativeHelperType } from './initiative-helper.type.ts';
import { factsOf } from './initiative-facts.ts';
import { authorsOf, birthDateOf, helpersOf } from './initiative.loaders.ts';
import { InitiativeAuthorType, InitiativeType } from './initiative.type.ts';

@Resolver(() => InitiativeType)
export class HelpersOfInitiativeFields {
  @FieldResolver(() => [InitiativeHelperType], {
    description: 'Người đã tham gia áp dụng thử hoặc áp dụng lần đầu, theo thứ tự ghi trong đơn.',
  })
  async helpers(
    @Root() initiative: InitiativeType,
    @Ctx() context: ActingContext,
  ): Promise<readonly InitiativeHelperType[]> {
    const helpers = await helpersOf(context).load(initiative.id);
    return helpers.map(({ birthDate, ...texts }) => ({ ...texts, born: birthDate, initiative }));
  }
}

@Resolver(() => InitiativeHelperType)
export class InitiativeHelperFields {
  @FieldResolver(() => PlainDateScalar, {
    nullable: true,
    description: 'Ngày sinh; chỉ các tác giả và nơi xử lý hồ sơ xem được.',
  })
  async birthDate(
    @Root() { born, initiative }: InitiativeHelperType,
    @Ctx() context: ActingContext,
  ): Promise<Date | null> {
    if (born === null) return null;
    const [authors, desks] = await Promise.all([authorsOf(context).load(initiative.id), desksOf(context)]);
    return mayReadConsentNotes(context.actor, factsOf(desks, initiative, authors)) ? born : null;
  }
}

/** What the request form says of an author beside name, post and share. */
@Resolver(() => InitiativeAuthorType)
export class AuthorOfFormFields {
  @FieldResolver(() => PlainDateScalar, {
    nullable: true,
    description: 'Ngày sinh trong hồ sơ cán bộ; trống với người không được xem ngày sinh của người này.',
  })
  async birthDate(@Root() { staffId }: InitiativeAuthorType, @Ctx() context: ActingContext): Promise<Date | null> {
    if ((await accessOf(context, staffId, 'staff.birthDate')) !== 'PLAIN') return null;
    return (await birthDateOf(context).load(staffId)) ?? null;
  }
}
