import { err, ok, type Result } from '@thidua/domain/kernel';
import { isToRead } from '@thidua/domain/meeting-reading';
import { businessNow } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InvalidTransitionError } from '../../../platform/user-error.ts';
import { enterRoomOfItem, seatOf } from '../../council/index.ts';

export interface DossierMark {
  readonly itemId: string;
  readonly isRead: boolean;
}

/** A member says that they have read a dossier, or takes it back; as long as the meeting is not over, and never for another. */
export function markDossierRead(
  context: ActingContext,
  { itemId, isRead }: DossierMark,
): Promise<Result<string, InvalidTransitionError>> {
  const { actor } = context;
  return inTransaction<string, InvalidTransitionError>(context, async ({ tx, audit, notify }) => {
    const room = await enterRoomOfItem(tx, actor, itemId);
    const item = found(room.items.find(({ id }) => id === itemId));
    const seat = seatOf(room, actor);
    const asideIds = item.conflicts.map(({ memberId }) => memberId);
    if (seat === undefined || !isToRead(seat, { asideIds })) throw forbidden();
    if (room.status === 'CLOSED') return err(new InvalidTransitionError(room.status, 'MARK_READ'));
    const where = { agendaItemId: item.id, memberId: seat.id };
    const { count } = isRead
      ? await tx.dossierReading.createMany({
          data: [{ ...where, readAt: businessNow(context.platform, actor) }],
          skipDuplicates: true,
        })
      : await tx.dossierReading.deleteMany({ where });
    if (count === 0) return ok(room.id);
    audit({
      action: isRead ? 'DOSSIER_MARKED_READ' : 'DOSSIER_MARKED_UNREAD',
      objectType: 'AgendaItem',
      objectId: item.id,
      detail: { memberId: seat.id },
    });
    notify('meeting', room.id);
    return ok(room.id);
  });
}
