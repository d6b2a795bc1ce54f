import { err, ok, type Result } from '@thidua/domain/kernel';
import { notFound } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InvalidTransitionError } from '../../../platform/user-error.ts';
import { isLastAttempt } from '../room.ts';
import type { AgendaChange } from './add-to-agenda.ts';
import { enterRoom, requireRight } from './enter-room.ts';
import { numberItems } from './number-items.ts';
import { takeOffAgenda } from './take-off-agenda.ts';

/** Takes waiting items off the agenda; their nominations are again as they were received. */
export function removeFromAgenda(
  context: ActingContext,
  input: AgendaChange,
): Promise<Result<string, InvalidTransitionError>> {
  const { actor } = context;
  return inTransaction<string, InvalidTransitionError>(context, async (change) => {
    const { tx, notify } = change;
    const room = await enterRoom(tx, actor, input.meetingId);
    requireRight(room, actor, 'MANAGE');
    if (room.status === 'CLOSED') return err(new InvalidTransitionError(room.status, 'MANAGE'));

    const wanted = [...new Set(input.nominationIds)];
    const items = room.items.filter((item) => wanted.includes(item.nominationId) && isLastAttempt(room, item));
    if (items.length < wanted.length) throw notFound();
    const begun = items.find(({ status }) => status !== 'WAITING');
    if (begun !== undefined) return err(new InvalidTransitionError(begun.status, 'REMOVE'));
    if (items.length === 0) return ok(room.id);

    await takeOffAgenda(context, change, room, items);
    if (room.status === 'PLANNED') {
      // Items 1, 2, 3 … without holes.
      const left = room.items.filter(({ nominationId }) => !wanted.includes(nominationId));
      await numberItems(
        tx,
        room.id,
        left.map(({ id }, place) => ({ id, ordinal: place + 1 })),
      );
    }
    notify('meeting', room.id);
    return ok(room.id);
  });
}
