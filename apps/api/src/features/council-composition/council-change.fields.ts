import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { councilEventsFor, type CouncilEvent } from '@thidua/domain/council-composition';
import { accountNameOf } from '../../platform/account-name.ts';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { staffMemberOn, StaffMemberType } from '../organisation/index.ts';
import { differencesOf } from './council-composition.loaders.ts';
import {
  CouncilChangeSeatType,
  CouncilChangeType,
  CouncilEventEnum,
  SeatChangeType,
} from './council-composition.type.ts';

@Resolver(() => CouncilChangeType)
export class CouncilChangeFields {
  @FieldResolver(() => [SeatChangeType], { description: 'Ai tham gia, thôi tham gia, đổi chức danh.' })
  differences(@Root() { id }: CouncilChangeType, @Ctx() context: ActingContext): Promise<readonly SeatChangeType[]> {
    return differencesOf(context).load(id);
  }

  @FieldResolver(() => String, { description: 'Người ghi bản này.' })
  preparedBy(@Root() { preparedById }: CouncilChangeType, @Ctx() context: ActingContext): Promise<string> {
    return accountNameOf(context).load(preparedById);
  }

  @FieldResolver(() => [CouncilEventEnum], { description: 'Việc người xem làm được bây giờ.' })
  viewerCan(@Root() change: CouncilChangeType, @Ctx() { actor }: ActingContext): readonly CouncilEvent[] {
    return councilEventsFor(actor, change);
  }
}

@Resolver(() => CouncilChangeSeatType)
export class CouncilChangeSeatFields {
  @FieldResolver(() => StaffMemberType)
  async staff(@Root() seat: CouncilChangeSeatType, @Ctx() context: ActingContext): Promise<StaffMemberType> {
    return found(await staffMemberOn(context, seat.staffId, seat.asOf));
  }
}

@Resolver(() => SeatChangeType)
export class SeatChangeFields {
  @FieldResolver(() => StaffMemberType)
  async staff(@Root() change: SeatChangeType, @Ctx() context: ActingContext): Promise<StaffMemberType> {
    return found(await staffMemberOn(context, change.staffId, change.asOf));
  }
}
