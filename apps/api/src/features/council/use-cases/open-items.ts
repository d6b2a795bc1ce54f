import { MEETING_LIMITS } from '@thidua/domain/council';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { businessNow } from '../../../platform/business-clock.ts';
import { badInput, notFound } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InvalidTransitionError } from '../../../platform/user-error.ts';
import { bringRoomTo } from '../bring-room-to.ts';
import { recordConflicts } from '../conflicts.queries.ts';
import { PlacesTakenError, QuorumNotReachedError, SecretBallotRequiredError } from '../council.errors.ts';
import { placesOf } from '../council-places.ts';
import { placesShown } from '../council-places.type.ts';
import { electorateOf, quorumOf } from '../room.ts';
import { loadRooms } from '../room.queries.ts';
import { enterRoom, requireRight } from './enter-room.ts';

export interface ItemsToOpen {
  readonly meetingId: string;
  readonly itemIds: readonly string[];
}

export type OpenRefusal = InvalidTransitionError | QuorumNotReachedError | SecretBallotRequiredError | PlacesTakenError;

/** The chair opens the vote on one or several items at once; all or none. Conflicts are looked for once more. */
export function openItems(context: ActingContext, input: ItemsToOpen): Promise<Result<string, OpenRefusal>> {
  const { actor } = context;
  return inTransaction<string, OpenRefusal>(context, async ({ tx, audit, notify }) => {
    const room = await enterRoom(tx, actor, input.meetingId);
    requireRight(room, actor, 'OPEN_ITEM');
    if (room.status !== 'OPEN') return err(new InvalidTransitionError(room.status, 'OPEN_ITEM'));
    const wanted = new Set(input.itemIds);
    if (wanted.size > MEETING_LIMITS.itemsAtOnce) throw badInput();
    const items = room.items.filter(({ id }) => wanted.has(id));
    if (items.length < wanted.size) throw notFound();
    const begun = items.find(({ status }) => status !== 'WAITING');
    if (begun !== undefined) return err(new InvalidTransitionError(begun.status, 'OPEN_ITEM'));
    const secret = items.filter(({ rule }) => rule.form === 'SECRET').map(({ rule }) => rule.awardCode);
    if (secret.length > 0) return err(new SecretBallotRequiredError([...new Set(secret)]));
    const quorum = quorumOf(room, items);
    if (!quorum.isReached) return err(new QuorumNotReachedError(quorum));
    const full = (await placesOf(tx, room, items)).filter(({ isReached }) => isReached);
    if (full.length > 0) return err(new PlacesTakenError(full.map(placesShown)));

    const openedAt = businessNow(context.platform, actor);
    const subjects = items.map(({ id, nominationId, nomination }) => ({ ...nomination, nominationId, itemId: id }));
    await recordConflicts(tx, room, subjects, openedAt);
    await tx.agendaItem.updateMany({
      where: { id: { in: [...wanted] } },
      data: { status: 'OPEN', openedAt, version: { increment: 1 } },
    });
    await bringRoomTo(tx, room, [...wanted]);
    const [now = room] = await loadRooms(tx, [room.id], actor);
    for (const item of now.items.filter(({ id }) => wanted.has(id))) {
      const entitled = electorateOf(now, item).entitledCount;
      audit({ action: 'ITEM_OPENED', objectType: 'AgendaItem', objectId: item.id, detail: { entitled } });
    }
    notify('meeting', room.id);
    return ok(room.id);
  });
}
