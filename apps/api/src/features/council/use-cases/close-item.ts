import { countVotes } from '@thidua/domain/council';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { businessNow } from '../../../platform/business-clock.ts';
import { found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { moveNominations } from '../../nominations/index.ts';
import { ItemNotOpenError, SecretBallotRequiredError } from '../council.errors.ts';
import { electorateOf, shareRuleOf } from '../room.ts';
import { enterRoomOfItem, requireRight } from './enter-room.ts';

/**
 * The chair closes the vote on an item: the votes are counted, the counts are written into the item for ever, and the
 * nomination passes or not. Votes on their way wait at the meeting's lock and find the item closed.
 */
export function closeItem(
  context: ActingContext,
  itemId: string,
): Promise<Result<string, ItemNotOpenError | SecretBallotRequiredError>> {
  const { actor } = context;
  return inTransaction<string, ItemNotOpenError | SecretBallotRequiredError>(context, async (change) => {
    const { tx, audit, notify } = change;
    const room = await enterRoomOfItem(tx, actor, itemId);
    requireRight(room, actor, 'CLOSE_ITEM');
    const item = found(room.items.find(({ id }) => id === itemId));
    if (item.status !== 'OPEN') return err(new ItemNotOpenError(item.status));

    if (item.rule.form === 'SECRET') return err(new SecretBallotRequiredError([item.rule.awardCode]));

    const votes = await tx.vote.findMany({ where: { agendaItemId: itemId }, select: { choice: true } });
    const { entitledCount: _, ...electors } = electorateOf(room, item);
    const count = countVotes(
      votes.map(({ choice }) => choice),
      electorateOf(room, item),
      shareRuleOf(item),
    );
    const { agree, disagree, abstain, base, needed, isPassed } = count;
    await tx.agendaItem.update({
      where: { id: itemId },
      data: {
        ...electors,
        agreeCount: agree,
        disagreeCount: disagree,
        abstainCount: abstain,
        baseCount: base,
        neededCount: needed,
        isPassed,
        status: 'CLOSED',
        closedAt: businessNow(context.platform, actor),
        version: { increment: 1 },
      },
      select: { id: true },
    });
    const moved = await moveNominations(context, change, [item.nominationId], isPassed ? 'PASS' : 'FAIL');
    if (!moved.ok) throw new Error(`Item ${itemId} stands for a nomination that is not on an agenda`);
    const detail = { agree, disagree, abstain, base, isPassed };
    audit({ action: 'ITEM_CLOSED', objectType: 'AgendaItem', objectId: itemId, detail });
    notify('meeting', room.id);
    return ok(room.id);
  });
}
