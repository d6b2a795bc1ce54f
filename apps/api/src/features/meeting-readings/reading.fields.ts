import { hasRole } from '@thidua/domain/accounts';
import { readsAllConflicts } from '@thidua/domain/council';
import { isToRead, readCount } from '@thidua/domain/meeting-reading';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ActingContext } from '../../platform/request-context.ts';
import { AgendaItemType, councilActor, itemOf, roomOf, seatOf } from '../council/index.ts';
import { readersOf } from './reading.loaders.ts';
import { DossierReadingType } from './reading.type.ts';

/** A member sees the own marks; whoever prepares or presides sees how many have read, never who has not. */
@Resolver(() => AgendaItemType)
export class ReadingFields {
  @FieldResolver(() => DossierReadingType, { description: 'Đọc hồ sơ trước phiên họp.' })
  async reading(@Root() item: AgendaItemType, @Ctx() context: ActingContext): Promise<DossierReadingType> {
    const { actor } = context;
    const [room, { conflicts }, readIds] = await Promise.all([
      roomOf(context, item.meetingId),
      itemOf(context, item),
      readersOf(context).load(item.id),
    ]);
    const facts = { asideIds: conflicts.map(({ memberId }) => memberId), readIds };
    const own = seatOf(room, actor);
    const { read, readers } = readCount(room.seats, facts);
    const seesCount = readsAllConflicts(councilActor(room, actor)) || hasRole(actor, 'AUDITOR');
    return {
      viewerHasRead: own !== undefined && isToRead(own, facts) ? readIds.includes(own.id) : null,
      readCount: seesCount ? read : null,
      readerCount: readers,
    };
  }
}
