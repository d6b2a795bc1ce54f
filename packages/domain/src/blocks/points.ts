/** Points are whole hundredths: 8,5 points are 850. Never a float: 0,1 + 0,2 points must be exactly 0,3. */
export const HUNDREDTHS = 100;

/** What a group of criteria does to the total. */
export const BLOCK_GROUP_KINDS = ['BASE', 'BONUS', 'PENALTY'] as const;
export type BlockGroupKind = (typeof BLOCK_GROUP_KINDS)[number];

export const BLOCK_GROUP_KIND_NAMES = {
  BASE: 'Điểm chuẩn',
  BONUS: 'Điểm thưởng',
  PENALTY: 'Điểm trừ',
} as const satisfies Record<BlockGroupKind, string>;

/** A criterion as far as points are counted: the most it gives, or takes in a group of minus points. */
export interface CountedCriterion {
  readonly id: string;
  readonly maxHundredths: number;
}

export interface CountedGroup {
  readonly kind: BlockGroupKind;
  /** The group gives or takes no more than this, whatever its criteria add up to; null: no such limit. */
  readonly capHundredths: number | null;
  readonly criteria: readonly CountedCriterion[];
}

/** Points by the id of the criterion; whoever has not been scored there is absent. */
export type PointsOf = ReadonlyMap<string, number>;

const SIGN = { BASE: 1, BONUS: 1, PENALTY: -1 } as const satisfies Record<BlockGroupKind, number>;

/**
 * A typed number as hundredths; undefined for one with more than two decimals, below zero, or too large to be points. The
 * typed number is a float: only its distance to the nearest hundredth tells whether it was meant so.
 */
export function hundredthsOf(typed: number): number | undefined {
  const hundredths = Math.round(typed * HUNDREDTHS);
  const isExact = Math.abs(typed * HUNDREDTHS - hundredths) < 1e-6;
  return isExact && hundredths >= 0 && hundredths <= MOST_HUNDREDTHS ? hundredths : undefined;
}

/** The most that any number of points may be: a thousand. */
export const MOST_HUNDREDTHS = 1_000 * HUNDREDTHS;

/** What a group adds up to, before its sign: cut at the most the group gives. */
export function groupPoints({ capHundredths, criteria }: CountedGroup, points: PointsOf): number {
  const sum = criteria.reduce((total, { id }) => total + (points.get(id) ?? 0), 0);
  return capHundredths === null ? sum : Math.min(sum, capHundredths);
}

/** The points of a member: base and bonus less minus points. May fall below zero: the rules say of no floor. */
export function totalPoints(groups: readonly CountedGroup[], points: PointsOf): number {
  return groups.reduce((total, group) => total + SIGN[group.kind] * groupPoints(group, points), 0);
}

/** The most that the groups of a kind give together. */
export function mostPoints(groups: readonly CountedGroup[], kind: BlockGroupKind): number {
  return groups.filter((group) => group.kind === kind).reduce((total, group) => total + mostOfGroup(group), 0);
}

/** The most that a group gives: all its criteria, cut at its limit. */
export function mostOfGroup({ capHundredths, criteria }: CountedGroup): number {
  const all = criteria.reduce((total, { maxHundredths }) => total + maxHundredths, 0);
  return capHundredths === null ? all : Math.min(all, capHundredths);
}

/** How many criteria have no points yet; nought is a number of points too. */
export function unscoredCount(groups: readonly CountedGroup[], points: PointsOf): number {
  return groups.flatMap(({ criteria }) => criteria).filter(({ id }) => !points.has(id)).length;
}
