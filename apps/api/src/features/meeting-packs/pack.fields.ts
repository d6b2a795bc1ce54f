import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ActingContext } from '../../platform/request-context.ts';
import { MeetingType } from '../council/index.ts';
import { packOfMeeting } from './pack.queries.ts';
import { MeetingPackType } from './pack.type.ts';

@Resolver(() => MeetingType)
export class MeetingPackFields {
  @FieldResolver(() => MeetingPackType, { nullable: true, description: 'Hồ sơ trọn bộ người xem yêu cầu gần nhất.' })
  async pack(@Root() meeting: MeetingType, @Ctx() context: ActingContext): Promise<MeetingPackType | null> {
    return (await packOfMeeting(context).load(meeting.id)) ?? null;
  }
}
