import { err, ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import { paperCountFault, paperCounting, type PaperCounts, type PaperCountFault } from '@thidua/domain/secret-ballot';
import { inTransaction, type Change } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { requireRecentSignIn } from '../../../platform/session/recent-sign-in.ts';
import { itemsToCount, paperOfItems } from '../ballot-round.paper.ts';
import { seatIn } from '../ballot-round.row.ts';
import { refusalOf, roundInHand, stopped, type BallotRefusal, type RoundInput } from './change-ballot-round.ts';

export interface CountedItem extends PaperCounts {
  readonly itemId: string;
}

export interface PapersCounted extends Pick<RoundInput, 'id'> {
  /** Every item that is not counted yet, and no other. */
  readonly counts: readonly CountedItem[];
}

/**
 * One teller's count of the paper ballots, entered without seeing the other's. Where the second counts the same, the totals of the item
 * stand; where not, both see the difference and count that item again.
 */
export function countPaper(
  context: ActingContext,
  { id, counts }: PapersCounted,
): Promise<Result<string, BallotRefusal>> {
  requireRecentSignIn(context);
  return inTransaction<string, BallotRefusal>(context, async (change) => {
    const hand = await roundInHand(context, change, id, 'COUNT_PAPER');
    const refusal = refusalOf(context, hand, 'COUNT_PAPER', undefined);
    if (refusal !== undefined) return err(refusal);
    const { room, round } = hand;
    const tellerId = seatIn(room.seats, context.actor)?.id ?? '';
    const due = itemsToCount(round).map((item) => item.id);
    const faults = faultsOf(counts, due, new Map(paperOfItems(round).map((paper) => [paper.itemId, paper.returned])));
    if (faults.problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems: faults.problems });
    if (faults.tooFew.length > 0) return err(stopped('FEW_PAPERS', faults.tooFew));

    const before = await change.tx.paperCount.findMany({ where: { itemId: { in: due } } });
    const standing = new Map(
      due.map((itemId) => [itemId, paperCounting(before.filter((count) => count.itemId === itemId))]),
    );
    const again = due.filter((itemId) => standing.get(itemId)?.countedBy.includes(tellerId));
    if (again.length > 0) return err(stopped('COUNTED_ALREADY', again));
    let agreed = 0;
    let differing = 0;
    for (const count of counts) {
      const { attempt, countedBy } = standing.get(count.itemId) ?? paperCounting([]);
      const [other] = countedBy;
      await change.tx.paperCount.create({ data: { ...count, attempt, tellerId }, select: { itemId: true } });
      if (other === undefined) continue;
      const first = before.find((each) => each.itemId === count.itemId && each.attempt === attempt);
      const both = paperCounting(first === undefined ? [] : [first, { ...count, attempt, tellerId }]);
      if (both.agreed === undefined) differing += 1;
      else {
        agreed += 1;
        await writeBatch(change, count.itemId, both.agreed, [other, tellerId]);
      }
    }
    change.audit({
      action: 'BALLOT_PAPER_COUNTED',
      objectType: 'BallotRound',
      objectId: id,
      detail: { memberId: tellerId, agreed, differing },
    });
    change.notify('meeting', room.id);
    return ok(id);
  });
}

async function writeBatch(
  { tx }: Change,
  itemId: string,
  counts: PaperCounts,
  [counterAId, counterBId]: readonly [string, string],
): Promise<void> {
  await tx.paperBatch.create({ data: { itemId, ...counts, counterAId, counterBId }, select: { itemId: true } });
}

const PROBLEM_CODES = {
  NEGATIVE: 'NEGATIVE',
  MORE_THAN_RETURNED: 'TOO_MANY',
} as const satisfies Record<Exclude<PaperCountFault, 'TOO_FEW'>, string>;

function faultsOf(
  counts: readonly CountedItem[],
  due: readonly string[],
  returned: ReadonlyMap<string, number>,
): { readonly problems: readonly InputProblem[]; readonly tooFew: readonly string[] } {
  const isWhole =
    counts.length === due.length && due.every((itemId) => counts.some((count) => count.itemId === itemId));
  if (!isWhole) return { problems: [{ field: 'counts', code: 'REQUIRED' }], tooFew: [] };
  const problems: InputProblem[] = [];
  const tooFew: string[] = [];
  for (const count of counts) {
    const limit = returned.get(count.itemId) ?? 0;
    const fault = paperCountFault(count, limit);
    if (fault === 'TOO_FEW') tooFew.push(count.itemId);
    else if (fault !== undefined) problems.push({ field: `counts.${count.itemId}`, code: PROBLEM_CODES[fault], limit });
  }
  return { problems, tooFew };
}
