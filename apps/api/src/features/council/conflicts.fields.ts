import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { readsAllConflicts } from '@thidua/domain/council';
import type { ActingContext } from '../../platform/request-context.ts';
import { conflictsNow } from './conflicts.queries.ts';
import { roomOf } from './council.loaders.ts';
import { ConflictRowType, MeetingType } from './meeting.type.ts';
import { memberShown } from './room.shown.ts';
import { councilActor, seatOf } from './room.ts';

/** Who stands aside from what, before the meeting and during it: the office and the chair see every row, a member the own one. */
@Resolver(() => MeetingType)
export class ConflictMatrixFields {
  @FieldResolver(() => [ConflictRowType], {
    description: 'Bảng liên quan: Thường trực và người chủ trì thấy mọi dòng, thành viên thấy dòng của mình.',
  })
  async conflictRows(@Root() meeting: MeetingType, @Ctx() context: ActingContext): Promise<readonly ConflictRowType[]> {
    const room = await roomOf(context, meeting.id);
    const own = seatOf(room, context.actor);
    const readsAll = readsAllConflicts(councilActor(room, context.actor));
    const seats = room.seats.filter(({ id, hasVote }) => hasVote && (readsAll || id === own?.id));
    if (seats.length === 0) return [];
    const standing = await conflictsNow(context.db, room);
    return seats.map((seat) => ({
      member: memberShown(room, seat),
      cells: [...standing].flatMap(([itemId, conflicts]) =>
        conflicts
          .filter(({ memberId }) => memberId === seat.id)
          .map(({ kind, isRecorded }) => ({ itemId, kind, isRecorded })),
      ),
    }));
  }
}
