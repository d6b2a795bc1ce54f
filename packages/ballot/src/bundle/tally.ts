import { compareShare } from '@thidua/domain/kernel';
import type { BallotChannel } from '@thidua/domain/secret-ballot';
import type { ManifestItem, Threshold } from '../manifest.ts';
import { CHOICE, INVALID } from '../choice.ts';
import type { CountedChoice } from '../choice.ts';
import type { BundleItem, Collected, Tally } from './bundle.ts';

/** Counts an item over its three channels. Whole numbers only: 80 % of 11 is 9 votes, 2/3 of 10 is 7. */
export function tallyOf(
  item: ManifestItem,
  { ballots, paper, named = [] }: Pick<BundleItem, 'ballots' | 'paper' | 'named'>,
  collected: readonly Collected[],
): Tally {
  const choices = [...ballots, ...named].map(({ choice }) => choice);
  const said = (choice: CountedChoice): number => choices.filter((one) => one === choice).length;
  const approve = said(CHOICE.APPROVE) + (paper?.approve ?? 0);
  const disapprove = said(CHOICE.DISAPPROVE) + (paper?.disapprove ?? 0);
  const blank = said(CHOICE.BLANK) + (paper?.blank ?? 0);
  const invalid = said(INVALID) + (paper?.invalid ?? 0);
  return {
    issued: collected.filter(({ itemIds }) => itemIds.includes(item.id)).length + (paper?.handedOut ?? 0),
    returned: approve + disapprove + blank + invalid - named.length,
    named: named.length,
    valid: approve + disapprove + blank,
    invalid,
    approve,
    disapprove,
    blank,
    passed: isPassed(approve, item.denominator, item.threshold),
  };
}

export function isPassed(approve: number, denominator: number, { num, den, strict }: Threshold): boolean {
  const over = compareShare(approve, denominator, { numerator: num, denominator: den });
  return strict ? over > 0 : over >= 0;
}

export function membersBy({ members }: ManifestItem, channel: BallotChannel): readonly string[] {
  return members.filter((member) => member.channel === channel).map(({ memberRef }) => memberRef);
}
