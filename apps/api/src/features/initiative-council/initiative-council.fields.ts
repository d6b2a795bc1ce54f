import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { termStateOn, type CouncilTermState } from '@thidua/domain/council';
import { initiativeCouncilEventsFor, type InitiativeCouncilEvent } from '@thidua/domain/initiative-council';
import { plainDateOf } from '@thidua/domain/kernel';
import { accountNameOf } from '../../platform/account-name.ts';
import { businessToday } from '../../platform/business-clock.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { CouncilTermStateEnum } from '../../platform/vocabulary-enums.ts';
import { membersOf } from './initiative-council.loaders.ts';
import {
  InitiativeCouncilEventEnum,
  InitiativeCouncilMemberType,
  InitiativeCouncilType,
} from './initiative-council.type.ts';

@Resolver(() => InitiativeCouncilType)
export class InitiativeCouncilFields {
  @FieldResolver(() => [InitiativeCouncilMemberType], { description: 'Thành viên, theo thứ tự trong quyết định.' })
  members(
    @Root() { id }: InitiativeCouncilType,
    @Ctx() context: ActingContext,
  ): Promise<readonly InitiativeCouncilMemberType[]> {
    return membersOf(context).load(id);
  }

  @FieldResolver(() => CouncilTermStateEnum, { nullable: true, description: 'Rỗng khi chưa duyệt.' })
  termState(
    @Root() { status, termFrom, termTo }: InitiativeCouncilType,
    @Ctx() context: ActingContext,
  ): CouncilTermState | undefined {
    if (status !== 'APPROVED') return undefined;
    const term = { termFrom: plainDateOf(termFrom), termTo: termTo === null ? undefined : plainDateOf(termTo) };
    return termStateOn(term, businessToday(context, context.actor));
  }

  @FieldResolver(() => String, { description: 'Người ghi bản này.' })
  preparedBy(@Root() { preparedById }: InitiativeCouncilType, @Ctx() context: ActingContext): Promise<string> {
    return accountNameOf(context).load(preparedById);
  }

  @FieldResolver(() => [InitiativeCouncilEventEnum], { description: 'Việc người xem làm được bây giờ.' })
  viewerCan(
    @Root() council: InitiativeCouncilType,
    @Ctx() { actor }: ActingContext,
  ): readonly InitiativeCouncilEvent[] {
    return initiativeCouncilEventsFor(actor, council);
  }
}
