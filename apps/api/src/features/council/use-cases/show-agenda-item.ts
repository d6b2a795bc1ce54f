import { err, ok, type Result } from '@thidua/domain/kernel';
import { found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InvalidTransitionError } from '../../../platform/user-error.ts';
import { enterRoomOfItem, requireRight } from './enter-room.ts';

/** Whoever presides, or the secretary at their side, says which item the room is at; devices that follow go there. Opens nothing. */
export function showAgendaItem(
  context: ActingContext,
  itemId: string,
): Promise<Result<string, InvalidTransitionError>> {
  const { actor } = context;
  return inTransaction<string, InvalidTransitionError>(context, async ({ tx, audit, notify }) => {
    const room = await enterRoomOfItem(tx, actor, itemId);
    requireRight(room, actor, 'SHOW_ITEM');
    if (room.status !== 'OPEN') return err(new InvalidTransitionError(room.status, 'SHOW_ITEM'));
    const item = found(room.items.find(({ id }) => id === itemId));
    if (room.currentItemId === item.id) return ok(room.id);

    await tx.meeting.update({ where: { id: room.id }, data: { currentItemId: item.id }, select: { id: true } });
    const detail = { meetingId: room.id };
    audit({ action: 'ITEM_SHOWN', objectType: 'AgendaItem', objectId: item.id, detail });
    notify('meeting', room.id);
    return ok(room.id);
  });
}
