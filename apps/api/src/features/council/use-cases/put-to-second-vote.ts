import { MOST_ATTEMPTS } from '@thidua/domain/council';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { moveNominations } from '../../nominations/index.ts';
import { uncertifiedItems } from '../certified-items.ts';
import { SecondVoteRefusedError } from '../council.errors.ts';
import { secondVoteHindranceOf } from '../room.ts';
import { enterRoomOfItem, requireRight } from './enter-room.ts';

/**
 * The chair puts an item that did not pass to a second vote: a new item at the end of the agenda, by the same rule, with the same
 * members standing aside. It waits like any other, to be opened or put into a secret ballot; the first one stays as it was counted.
 */
export function putToSecondVote(
  context: ActingContext,
  itemId: string,
): Promise<Result<string, SecondVoteRefusedError>> {
  const { actor } = context;
  return inTransaction<string, SecondVoteRefusedError>(context, async (change) => {
    const { tx, audit, notify } = change;
    const room = await enterRoomOfItem(tx, actor, itemId);
    requireRight(room, actor, 'VOTE_AGAIN');
    const first = found(room.items.find(({ id }) => id === itemId));
    const isFinal = !(await uncertifiedItems(tx, [itemId])).has(itemId);
    const hindrance = secondVoteHindranceOf(room, first, isFinal);
    if (hindrance !== undefined) return err(new SecondVoteRefusedError(hindrance));

    const moved = await moveNominations(context, change, [first.nominationId], 'VOTE_AGAIN');
    if (!moved.ok) throw new Error(`Item ${itemId} did not pass, and its nomination is in another state`);
    const { id } = await tx.agendaItem.create({
      data: {
        meetingId: room.id,
        nominationId: first.nominationId,
        ruleId: first.rule.id,
        ordinal: Math.max(...room.items.map(({ ordinal }) => ordinal)) + 1,
        attempt: MOST_ATTEMPTS,
      },
      select: { id: true },
    });
    const aside = await tx.conflictOfInterest.findMany({ where: { agendaItemId: itemId } });
    await tx.conflictOfInterest.createMany({ data: aside.map((conflict) => ({ ...conflict, agendaItemId: id })) });
    const detail = { firstItemId: itemId, attempt: MOST_ATTEMPTS };
    audit({ action: 'ITEM_PUT_TO_SECOND_VOTE', objectType: 'AgendaItem', objectId: id, detail });
    notify('meeting', room.id);
    return ok(room.id);
  });
}
