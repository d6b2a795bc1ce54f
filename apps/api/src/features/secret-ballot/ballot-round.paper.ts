import { CHOICE, INVALID, type BundleItem, type CountedChoice, type PaperTotals } from '@thidua/ballot';
import {
  paperPlan,
  tellingItems,
  type PaperOfItem,
  type PaperPlan,
  type SecretChannels,
} from '@thidua/domain/secret-ballot';
import type { RoundItemRow, RoundRow } from './ballot-round.row.ts';

type Papers = Pick<RoundRow, 'paperVoters' | 'items' | 'paperWitnessedById'>;

/** Those who vote on paper on some item: whoever stands aside from every item has no paper at all. */
export function votersOnPaper({ paperVoters, items }: Papers): Papers['paperVoters'] {
  const onPaper = new Set(
    items.flatMap(({ seats }) => seats.filter(({ channel }) => channel === 'ENVELOPE').map(({ memberId }) => memberId)),
  );
  return paperVoters.filter(({ memberId }) => onPaper.has(memberId));
}

/** The paper of each item as the register has it: a member who stands aside from an item has no paper of it. */
export function paperOfItems({ paperVoters, items }: Papers): readonly PaperOfItem[] {
  return items.map(({ id, seats }) => {
    const onPaper = new Set(seats.filter(({ channel }) => channel === 'ENVELOPE').map(({ memberId }) => memberId));
    const own = paperVoters.filter(({ memberId }) => onPaper.has(memberId));
    return {
      itemId: id,
      handedOut: own.filter(({ handedOutAt }) => handedOutAt !== null).length,
      returned: own.filter(({ returnedAt }) => returnedAt !== null).length,
      entered: own.filter(({ enteredAt }) => enteredAt !== null).length,
      electronic: seats.filter(({ channel }) => channel === 'ELECTRONIC').length,
    };
  });
}

export function paperPlanOf(round: Papers): PaperPlan {
  return paperPlan(paperOfItems(round), round.paperWitnessedById !== null);
}

/** Papers that came back and are so few that the counting team enters them one by one, without those it has entered. */
export function papersToEnter(round: Papers): Papers['paperVoters'] {
  if (paperPlanOf(round) !== 'KIOSK') return [];
  return votersOnPaper(round).filter(({ returnedAt, enteredAt }) => returnedAt !== null && enteredAt === null);
}

/** Items of which so few papers came back, or so few vote beside them, that totals would tell. */
export function fewPapersIn(round: Papers): readonly string[] {
  return tellingItems(paperOfItems(round));
}

/** Items whose papers came back and that two tellers have not counted alike yet. */
export function itemsToCount(round: Papers): readonly RoundItemRow[] {
  if (paperPlanOf(round) !== 'BATCH') return [];
  const papers = new Map(paperOfItems(round).map((paper) => [paper.itemId, paper]));
  return round.items.filter(({ id, paper }) => paper === null && (papers.get(id)?.returned ?? 0) > 0);
}

/** What goes into the results of each item beside the urn: papers handed out that were not laid into it, and the totals of those that came back. */
export function paperTotalsOf(round: Papers): ReadonlyMap<string, PaperTotals> {
  const totals = new Map<string, PaperTotals>();
  for (const { itemId, handedOut, entered } of paperOfItems(round)) {
    const paper = round.items.find(({ id }) => id === itemId)?.paper;
    if (handedOut === entered) continue;
    totals.set(itemId, {
      handedOut: handedOut - entered,
      approve: paper?.agree ?? 0,
      disapprove: paper?.disagree ?? 0,
      blank: paper?.blank ?? 0,
      invalid: paper?.invalid ?? 0,
    });
  }
  return totals;
}

/** What was counted of an item by devices and on paper, without the opinions that bear a name. */
export function channelsOf({ ballots, paper }: Pick<BundleItem, 'ballots' | 'paper'>): SecretChannels {
  const said = (choice: CountedChoice): number => ballots.filter((ballot) => ballot.choice === choice).length;
  return {
    electronic: {
      agree: said(CHOICE.APPROVE),
      disagree: said(CHOICE.DISAPPROVE),
      blank: said(CHOICE.BLANK),
      invalid: said(INVALID),
    },
    paper: {
      agree: paper?.approve ?? 0,
      disagree: paper?.disapprove ?? 0,
      blank: paper?.blank ?? 0,
      invalid: paper?.invalid ?? 0,
    },
  };
}
