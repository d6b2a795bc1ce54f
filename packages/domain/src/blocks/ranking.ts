import { groupPoints, totalPoints, type CountedGroup, type PointsOf } from './points.ts';

/** What tells members of equal points apart; `SHARED`: nothing does. */
export const BLOCK_TIE_RULES = ['SHARED', 'GROUPS', 'PENALTIES', 'VOTES'] as const;
export type BlockTieRule = (typeof BLOCK_TIE_RULES)[number];

export const BLOCK_TIE_RULE_NAMES = {
  SHARED: 'Đồng hạng',
  GROUPS: 'So điểm từng nhóm, theo thứ tự của bảng',
  PENALTIES: 'Ít điểm trừ hơn xếp trên',
  VOTES: 'Nhiều phiếu suy tôn hơn xếp trên',
} as const satisfies Record<BlockTieRule, string>;

/** A member as the ranking compares it. */
export interface Contender {
  readonly id: string;
  readonly totalHundredths: number;
  /** Points of each group in the order of the sheet, with the sign that the group has in the total. */
  readonly groupHundredths: readonly number[];
  readonly penaltyHundredths: number;
  /** Votes of the members' ballot; absent: none were counted. */
  readonly votes: number | undefined;
}

/** What the ranking compares of a member with these points. */
export function contenderOf(
  id: string,
  groups: readonly CountedGroup[],
  points: PointsOf,
  votes: number | undefined,
): Contender {
  const penalties = groups.filter(({ kind }) => kind === 'PENALTY');
  return {
    id,
    totalHundredths: totalPoints(groups, points),
    groupHundredths: groups.map((group) => totalPoints([group], points)),
    penaltyHundredths: penalties.reduce((sum, group) => sum + groupPoints(group, points), 0),
    votes,
  };
}

/** How two members of equal points compare; negative: the first stands before the second. */
const TIE_BREAKERS = {
  SHARED: () => 0,
  GROUPS: (one, other) =>
    one.groupHundredths
      .map((points, index) => (other.groupHundredths[index] ?? 0) - points)
      .find((difference) => difference !== 0) ?? 0,
  PENALTIES: (one, other) => one.penaltyHundredths - other.penaltyHundredths,
  VOTES: (one, other) => (other.votes ?? 0) - (one.votes ?? 0),
} as const satisfies Record<BlockTieRule, (one: Contender, other: Contender) => number>;

/** Negative: the first stands before the second; zero: they share a rank. */
export function compareContenders(rule: BlockTieRule, one: Contender, other: Contender): number {
  return other.totalHundredths - one.totalHundredths || TIE_BREAKERS[rule](one, other);
}

/** Rank by id, the best is 1. Who shares a rank leaves as many free behind it: 1, 2, 2, 4. */
export function ranksOf(rule: BlockTieRule, contenders: readonly Contender[]): ReadonlyMap<string, number> {
  const better = (one: Contender) => contenders.filter((other) => compareContenders(rule, other, one) < 0).length;
  return new Map(contenders.map((one) => [one.id, better(one) + 1]));
}
