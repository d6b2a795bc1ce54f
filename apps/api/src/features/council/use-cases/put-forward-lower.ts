import type { LowerAwardHindrance } from '@thidua/domain/council';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { AWARDS, type AwardCode } from '@thidua/domain/vocabulary';
import { found } from '../../../platform/fault.ts';
import { inTransaction, type Change } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { lineForLowerAward } from '../../nominations/index.ts';
import { RecheckStoppedError } from '../../rechecks/index.ts';
import { uncertifiedItems } from '../certified-items.ts';
import { LowerAwardRefusedError, NoVoteRuleError } from '../council.errors.ts';
import { placesOf } from '../council-places.ts';
import { lowerAwardHindranceOf, lowerAwardsOf, type Room, type RoomItem } from '../room.ts';
import { putLinesOnAgenda, type AgendaRefusal } from './add-to-agenda.ts';
import { enterRoomOfItem, requireRight } from './enter-room.ts';

export interface LowerAwardAsked {
  readonly itemId: string;
  readonly award: AwardCode;
}

/**
 * The chair puts a nominee who did not pass forward for a lower award: a nomination of its own with its own number, card and trail, and
 * an item of its own at the end of the agenda by the rule of that award. What the lower award asks is asked as of any other line: a
 * vote rule of the day, a posting where the body wants one, criteria by today's records, a place. The first item stays as it was counted.
 */
export function putForwardLower(
  context: ActingContext,
  { itemId, award }: LowerAwardAsked,
): Promise<Result<string, LowerAwardRefusedError>> {
  const { actor } = context;
  return inTransaction<string, LowerAwardRefusedError>(context, async (change) => {
    const { tx, audit, notify } = change;
    const room = await enterRoomOfItem(tx, actor, itemId);
    requireRight(room, actor, 'VOTE_AGAIN');
    const first = found(room.items.find(({ id }) => id === itemId));
    const hindrance = await hindranceOf(change, room, first, award);
    if (hindrance !== undefined) return refused(hindrance);
    const places = await placesOf(tx, room, [{ ...first, nomination: { ...first.nomination, awardCode: award } }]);
    const full = places.filter(({ isReached }) => isReached);
    if (full.length > 0)
      return refused(
        'PLACES_TAKEN',
        full.map(({ passed, allowed }) => `${passed}/${allowed}`),
      );

    const line = await lineForLowerAward(context, change, { fromId: first.nominationId, award });
    if (!line.ok) return refused('STANDS_ALREADY', [line.error.code]);
    const put = await putLinesOnAgenda(context, change, room, [line.value], itemId);
    if (!put.ok) return err(refusalOf(put.error));
    const { id } = await tx.agendaItem.findFirstOrThrow({
      where: { meetingId: room.id, nominationId: line.value },
      select: { id: true },
    });
    const aside = await tx.conflictOfInterest.findMany({ where: { agendaItemId: itemId } });
    await tx.conflictOfInterest.createMany({
      data: aside.map((conflict) => ({ ...conflict, agendaItemId: id })),
      skipDuplicates: true,
    });
    audit({
      action: 'ITEM_PUT_FORWARD_LOWER',
      objectType: 'AgendaItem',
      objectId: id,
      detail: { firstItemId: itemId, award },
    });
    notify('meeting', room.id);
    return ok(room.id);
  });
}

function refused(hindrance: LowerAwardHindrance, facts: readonly string[] = []): Result<never, LowerAwardRefusedError> {
  return err(new LowerAwardRefusedError(hindrance, facts));
}

async function hindranceOf(
  { tx }: Change,
  room: Room,
  item: RoomItem,
  award: AwardCode,
): Promise<LowerAwardHindrance | undefined> {
  const isFinal = !(await uncertifiedItems(tx, [item.id])).has(item.id);
  return lowerAwardHindranceOf(room, item, isFinal) ?? (lowerAwardsOf(item).includes(award) ? undefined : 'NOT_LOWER');
}

/** The line was never there for whoever reads the refusal, so what it lacks is told in words and not by its number. */
function refusalOf(refusal: AgendaRefusal): LowerAwardRefusedError {
  if (refusal instanceof NoVoteRuleError)
    return new LowerAwardRefusedError(
      'NO_RULE',
      refusal.awards.map((each) => AWARDS[each].name),
    );
  if (refusal instanceof RecheckStoppedError)
    return new LowerAwardRefusedError(
      'CRITERIA',
      refusal.stopped.flatMap(({ reasons }) => reasons),
    );
  return new LowerAwardRefusedError('NOT_POSTED');
}
