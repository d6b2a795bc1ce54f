import { foldText, WHOLE_IN_BASIS_POINTS, yearOf, type PlainDate } from '../kernel/index.ts';
import { compareTexts } from '../similarity/index.ts';
import { AWARDS, type AwardCode, type CommendationKind } from '../vocabulary/index.ts';

/*
 * One achievement is rewarded once (law.md G.3: same subject, same period, same ground). The rule G.3 of the eligibility engine gives
 * the verdict of a year; here a reader sees, award by award, where else the same ground stands.
 */

/** What two rewards of one subject have in common; where several hold, the first one is told. */
export const SHARED_GROUNDS = ['MOVEMENT', 'ACHIEVEMENT', 'DAY', 'PERIOD', 'INITIATIVE'] as const;
export type SharedGround = (typeof SHARED_GROUNDS)[number];

export const SHARED_GROUND_NAMES = {
  MOVEMENT: 'Cùng một phong trào',
  ACHIEVEMENT: 'Cùng một thành tích',
  DAY: 'Cùng ngày lập thành tích',
  PERIOD: 'Cùng thời gian lập thành tích',
  INITIATIVE: 'Cùng một sáng kiến',
} as const satisfies Record<SharedGround, string>;

/** SAME: the records say that it is one achievement. LIKELY: only people can say whether it is. */
export const SHARED_WEIGHTS = ['SAME', 'LIKELY'] as const;
export type SharedWeight = (typeof SHARED_WEIGHTS)[number];

export const SHARED_WEIGHT_NAMES = {
  SAME: 'Trùng thành tích',
  LIKELY: 'Cần xác nhận không trùng',
} as const satisfies Record<SharedWeight, string>;

export interface NamedGround {
  readonly id: string;
  readonly name: string;
}

/** A line that stands, or an award that was given and kept, as far as its ground goes. */
export interface Reward {
  readonly award: AwardCode;
  readonly kind: CommendationKind;
  readonly year: number;
  /** The time whose achievements it is for. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Empty for the work of a year. */
  readonly achievement: string;
  readonly achievedOn: PlainDate | undefined;
  readonly movement: NamedGround | undefined;
  /** The initiatives that its conditions rest on. */
  readonly initiatives: readonly NamedGround[];
}

export interface SharedAchievement<Other> {
  readonly other: Other;
  readonly ground: SharedGround;
  readonly weight: SharedWeight;
  /** What is shared, in the words of the records: the initiative, the movement, the achievement; empty for a day or a period. */
  readonly what: string;
}

/** From this much in common two texts of an achievement are taken for one, written in other words. */
const LIKELY_TEXT = (WHOLE_IN_BASIS_POINTS * 6) / 10;

/** Where else the achievement of `own` is rewarded, the certain ones first, then those of the latest year. */
export function sharedAchievements<Other extends Reward>(
  own: Reward,
  others: readonly Other[],
): readonly SharedAchievement<Other>[] {
  return others
    .flatMap((other) => {
      const deed = sharedDeed(own, other);
      return [...(deed === undefined ? [] : [deed]), ...sharedInitiatives(own, other)].map((found) => ({
        ...found,
        other,
      }));
    })
    .toSorted(
      (left, right) =>
        SHARED_WEIGHTS.indexOf(left.weight) - SHARED_WEIGHTS.indexOf(right.weight) ||
        right.other.year - left.other.year ||
        SHARED_GROUNDS.indexOf(left.ground) - SHARED_GROUNDS.indexOf(right.ground),
    );
}

type Found = Omit<SharedAchievement<never>, 'other'>;

function sharedDeed(own: Reward, other: Reward): Found | undefined {
  const sameMovement = own.movement !== undefined && own.movement.id === other.movement?.id;
  if (sameMovement) {
    // A movement of several years may reward each of its reviews.
    return { ground: 'MOVEMENT', weight: overlap(own, other) ? 'SAME' : 'LIKELY', what: own.movement.name };
  }
  const text = sameText(own.achievement, other.achievement);
  if (text !== undefined) return { ground: 'ACHIEVEMENT', weight: text, what: own.achievement };
  if (own.achievedOn !== undefined && own.achievedOn === other.achievedOn) {
    return { ground: 'DAY', weight: 'LIKELY', what: other.achievement };
  }
  return isForSameTime(own, other) ? { ground: 'PERIOD', weight: 'LIKELY', what: '' } : undefined;
}

function sameText(own: string, other: string): SharedWeight | undefined {
  const [mine, theirs] = [wordsOf(own), wordsOf(other)];
  if (mine === '' || theirs === '') return undefined;
  if (mine === theirs) return 'SAME';
  const { shareBasisPoints } = compareTexts([{ name: 'deed', text: own }], [{ name: 'deed', text: other }]);
  return shareBasisPoints >= LIKELY_TEXT ? 'LIKELY' : undefined;
}

function wordsOf(text: string): string {
  return foldText(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function overlap(own: Reward, other: Reward): boolean {
  return own.from <= other.to && other.from <= own.to;
}

/**
 * The work of a time is rewarded once: by one form of commendation a year, and by the same form never twice for a part of the time
 * (law.md G.3, G.8). Titles build on each other and on no form; only the flags of the province and of the ministry stand for one year.
 */
function isForSameTime(own: Reward, other: Reward): boolean {
  if (own.kind !== other.kind || own.achievement !== '' || other.achievement !== '' || !overlap(own, other))
    return false;
  if (isRivalFlag(own) && isRivalFlag(other)) return own.award !== other.award;
  if (!isForm(own) || !isForm(other)) return false;
  return own.award === other.award || yearOf(own.to) === yearOf(other.to);
}

function isRivalFlag({ award }: Reward): boolean {
  return award === 'PROVINCIAL_FLAG' || award === 'MINISTERIAL_FLAG';
}

function isForm({ award }: Reward): boolean {
  return AWARDS[award].nature === 'FORM';
}

/**
 * One initiative serves the title of one year, and one form of commendation. A form that asks for titles, and a higher title that
 * asks for lower ones, rest on the same initiative by their criteria: that is not told.
 */
function sharedInitiatives(own: Reward, other: Reward): readonly Found[] {
  const isSameTitle = own.award === other.award && own.year !== other.year;
  if (!isSameTitle && !(isForm(own) && isForm(other))) return [];
  return own.initiatives
    .filter(({ id }) => other.initiatives.some((theirs) => theirs.id === id))
    .map(({ name }) => ({ ground: 'INITIATIVE', weight: 'LIKELY', what: name }));
}
