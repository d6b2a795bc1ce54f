import type { Tx } from '@thidua/db';
import { MOST_ATTEMPTS } from '@thidua/domain/council';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { found } from '../../../platform/fault.ts';
import { inTransaction, type Change } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { moveNominations } from '../../nominations/index.ts';
import { uncertifiedItems } from '../certified-items.ts';
import { crowdedPlacesOf } from '../council-places.ts';
import { SecondVoteRefusedError } from '../council.errors.ts';
import { secondVoteHindranceOf, type Room, type RoomItem } from '../room.ts';
import { enterRoomOfItem, requireRight } from './enter-room.ts';

/**
 * The chair puts an item that did not pass to a second vote: a new item at the end of the agenda, by the same rule, with the same
 * members standing aside. It waits like any other, to be opened or put into a secret ballot; the first one stays as it was counted.
 * An item that passed and is tied with others for the last place of its award takes them along: the council votes between them.
 */
export function putToSecondVote(
  context: ActingContext,
  itemId: string,
): Promise<Result<string, SecondVoteRefusedError>> {
  const { actor } = context;
  return inTransaction<string, SecondVoteRefusedError>(context, async (change) => {
    const { tx, notify } = change;
    const room = await enterRoomOfItem(tx, actor, itemId);
    requireRight(room, actor, 'VOTE_AGAIN');
    const asked = found(room.items.find(({ id }) => id === itemId));
    const tied = asked.isPassed === true ? await tiedWith(tx, room, itemId) : [];
    const firsts = tied.length > 0 ? tied : [asked];
    const uncertified = await uncertifiedItems(
      tx,
      firsts.map(({ id }) => id),
    );
    for (const first of firsts) {
      const facts = { isFinal: !uncertified.has(first.id), isTied: tied.length > 0 };
      const hindrance = secondVoteHindranceOf(room, first, facts);
      if (hindrance !== undefined) return err(new SecondVoteRefusedError(hindrance));
    }
    const nominations = firsts.map(({ nominationId }) => nominationId);
    const moved = await moveNominations(context, change, nominations, 'VOTE_AGAIN');
    if (!moved.ok) throw new Error(`Item ${itemId} was voted on, and its nomination is in another state`);
    const last = Math.max(...room.items.map(({ ordinal }) => ordinal));
    for (const [at, first] of firsts.entries()) await putAgain(change, room, first, last + 1 + at);
    notify('meeting', room.id);
    return ok(room.id);
  });
}

async function tiedWith(tx: Tx, room: Room, itemId: string): Promise<readonly RoomItem[]> {
  const crowded = await crowdedPlacesOf(tx, room);
  const ids = crowded.find(({ tiedIds }) => tiedIds.includes(itemId))?.tiedIds ?? [];
  return room.items.filter(({ id }) => ids.includes(id));
}

async function putAgain({ tx, audit }: Change, room: Room, first: RoomItem, ordinal: number): Promise<void> {
  const { id } = await tx.agendaItem.create({
    data: {
      meetingId: room.id,
      nominationId: first.nominationId,
      ruleId: first.rule.id,
      ordinal,
      attempt: MOST_ATTEMPTS,
    },
    select: { id: true },
  });
  const aside = await tx.conflictOfInterest.findMany({ where: { agendaItemId: first.id } });
  await tx.conflictOfInterest.createMany({ data: aside.map((conflict) => ({ ...conflict, agendaItemId: id })) });
  const detail = { firstItemId: first.id, attempt: MOST_ATTEMPTS };
  audit({ action: 'ITEM_PUT_TO_SECOND_VOTE', objectType: 'AgendaItem', objectId: id, detail });
}
