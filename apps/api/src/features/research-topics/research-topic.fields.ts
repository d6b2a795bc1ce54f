import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { plainDateOf } from '@thidua/domain/kernel';
import { researchTopicEventsFor, type ResearchTopicEvent } from '@thidua/domain/research-topics';
import { accountNameOf } from '../../platform/account-name.ts';
import { businessToday } from '../../platform/business-clock.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { staffNameOn } from '../organisation/index.ts';
import { alikeTopicsOf } from './research-topic.loaders.ts';
import {
  AlikeTopicType,
  ResearchPersonType,
  ResearchTopicEventEnum,
  ResearchTopicType,
} from './research-topic.type.ts';

@Resolver(() => ResearchTopicType)
export class ResearchTopicFields {
  @FieldResolver(() => [ResearchPersonType], { description: 'Mọi người tham gia, theo thứ tự đã ghi.' })
  people(
    @Root() { acceptedOn, storedPeople }: ResearchTopicType,
    @Ctx() context: ActingContext,
  ): readonly ResearchPersonType[] {
    const day = acceptedOn === null ? businessToday(context, context.actor) : plainDateOf(acceptedOn);
    return storedPeople.map(({ staffId, outsideName, role, staff }) => ({
      staffId,
      role,
      name: staff === null ? (outsideName ?? '') : staffNameOn(staff, day),
    }));
  }

  @FieldResolver(() => [AlikeTopicType], {
    description: 'Đề tài khác cùng tên hoặc cùng số hợp đồng mà người xem biết.',
  })
  alike(@Root() { id }: ResearchTopicType, @Ctx() context: ActingContext): Promise<readonly AlikeTopicType[]> {
    return alikeTopicsOf(context).load(id);
  }

  @FieldResolver(() => String, { description: 'Người ghi đề tài.' })
  recordedBy(@Root() { recordedById }: ResearchTopicType, @Ctx() context: ActingContext): Promise<string> {
    return accountNameOf(context).load(recordedById);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Người xác nhận.' })
  async confirmedBy(
    @Root() { confirmedById }: ResearchTopicType,
    @Ctx() context: ActingContext,
  ): Promise<string | undefined> {
    return confirmedById === null ? undefined : accountNameOf(context).load(confirmedById);
  }

  @FieldResolver(() => [ResearchTopicEventEnum], { description: 'Việc người xem làm được bây giờ.' })
  viewerCan(
    @Root() { status, recordedById, storedPeople }: ResearchTopicType,
    @Ctx() { actor }: ActingContext,
  ): readonly ResearchTopicEvent[] {
    const staffIds = storedPeople.flatMap(({ staffId }) => staffId ?? []);
    return researchTopicEventsFor(actor, { status, recordedById, staffIds });
  }
}
