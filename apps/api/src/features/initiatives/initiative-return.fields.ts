import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import {
  initiativeEventsFor,
  mayReadReturns,
  namedFields,
  openFields,
  type InitiativeField,
} from '@thidua/domain/initiatives';
import { accountNameOf } from '../../platform/account-name.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { desksOf } from '../organisation/index.ts';
import { factsOf } from './initiative-facts.ts';
import { authorsOf } from './initiative.loaders.ts';
import { InitiativeFieldEnum, InitiativeReturnType } from './initiative-return.type.ts';
import { InitiativeType } from './initiative.type.ts';
import { reasonShown } from './reason-shown.ts';
import { returnsOf } from './return-rounds.ts';

@Resolver(() => InitiativeType)
export class InitiativeReturnsFields {
  @FieldResolver(() => [InitiativeReturnType], {
    description: 'Các lần trả lại, lần đầu trước; chỉ tác giả và nơi xử lý đọc được.',
  })
  async returns(
    @Root() initiative: InitiativeType,
    @Ctx() context: ActingContext,
  ): Promise<readonly InitiativeReturnType[]> {
    const [authors, desks] = await Promise.all([authorsOf(context).load(initiative.id), desksOf(context)]);
    return mayReadReturns(context.actor, factsOf(desks, initiative, authors))
      ? returnsOf(context).load(initiative.id)
      : [];
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Điều cần bổ sung ở lần trả lại gần nhất; lời đồng tác giả rút đồng ý chỉ tác giả và nơi xử lý đọc được.',
  })
  returnedReason(@Root() initiative: InitiativeType, @Ctx() context: ActingContext): Promise<string | null> {
    const { returnedAt, returnedReason } = initiative;
    return reasonShown(context, initiative, { returnedAt, returnedReason });
  }

  @FieldResolver(() => [InitiativeFieldEnum], { description: 'Các mục người xem sửa được ngay bây giờ.' })
  async openFields(
    @Root() initiative: InitiativeType,
    @Ctx() context: ActingContext,
  ): Promise<readonly InitiativeField[]> {
    const [authors, desks] = await Promise.all([authorsOf(context).load(initiative.id), desksOf(context)]);
    if (!initiativeEventsFor(context.actor, factsOf(desks, initiative, authors)).includes('SAVE')) return [];
    const rounds = await returnsOf(context).load(initiative.id);
    const isChangeAsked = authors.some(({ answer }) => answer === 'CHANGE_ASKED');
    return openFields(initiative.status, namedFields(rounds, initiative.returnedAt), isChangeAsked);
  }
}

@Resolver(() => InitiativeReturnType)
export class InitiativeReturnFields {
  @FieldResolver(() => String, { description: 'Người trả lại.' })
  returnedBy(@Root() { returnedById }: InitiativeReturnType, @Ctx() context: ActingContext): Promise<string> {
    return accountNameOf(context).load(returnedById);
  }
}
