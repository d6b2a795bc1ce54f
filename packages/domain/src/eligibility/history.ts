import type { PlainDate } from '../kernel/index.ts';
import type { AwardCode, CommendationKind, RatingLevel } from '../vocabulary/index.ts';
import type { InitiativeFact, ResearchTopicFact, Source } from './facts.ts';

/** The rating of one year, for awards that ask for years in a row. */
export interface YearRating {
  readonly year: number;
  readonly level: RatingLevel;
  readonly source?: Source | undefined;
}

/** An award that was given and not revoked. */
export interface GivenAward {
  readonly award: AwardCode;
  /** The year it was given for. */
  readonly year: number;
  readonly decidedOn?: PlainDate | undefined;
  /** Last day of the achievements it was given for; the next award counts from there (G.8). */
  readonly achievedUntil?: PlainDate | undefined;
  /** Only MERIT builds up to a higher form (law.md b.0, G.5). Absent where the old paper does not say; read as MERIT. */
  readonly kind?: CommendationKind | undefined;
  readonly source?: Source | undefined;
}

/** What earlier years hold. Absent: nobody has looked, which is never the same as "nothing". */
export interface HistoryFacts {
  readonly ratings: readonly YearRating[];
  readonly awards: readonly GivenAward[];
  /** Recognised initiatives of all years; empty for collectives. */
  readonly initiatives: readonly InitiativeFact[];
  /** Accepted research topics of all years; absent in a case tried by hand. */
  readonly researchTopics?: readonly ResearchTopicFact[] | undefined;
  /** True where somebody vouches that nothing is left out; then what is not recorded was not given. */
  readonly isComplete?: boolean | undefined;
}

/** What the years of a subject look like from here: the facts of the year in question join those of earlier years. */
export interface Years {
  readonly history?: HistoryFacts | undefined;
  readonly rating?: { readonly level: RatingLevel; readonly source?: Source | undefined } | undefined;
}

/** A row of years that ends in the year in question, and what ended it. */
export interface Streak {
  readonly years: number;
  /** The year before the row: one that does not count, or one that nobody recorded. Absent where the row ends by `from`. */
  readonly endedBy?: { readonly year: number; readonly isKnown: boolean };
  readonly sources: readonly (Source | undefined)[];
}

/** Whether a year counts; undefined where nobody knows. */
export type YearTest = (year: number) => { readonly counts: boolean | undefined; readonly source?: Source | undefined };

/** Years in a row from `year` back to `from` at most. */
export function streakOf(test: YearTest, year: number, from: number): Streak {
  const sources: (Source | undefined)[] = [];
  for (let each = year; each >= from; each -= 1) {
    const { counts, source } = test(each);
    if (counts !== true) {
      return { years: year - each, endedBy: { year: each, isKnown: counts !== undefined }, sources };
    }
    sources.push(source);
  }
  return { years: Math.max(0, year - from + 1), sources };
}

/** Years rated at least so; for collectives a title of the year may stand for the rating. */
export function ratedAtLeast(facts: Years, year: number, levels: readonly RatingLevel[], title?: AwardCode): YearTest {
  return (each) => {
    const given = title === undefined ? undefined : awardIn(facts.history, title, each);
    if (given !== undefined) return { counts: true, source: given.source };
    const rating = each === year && facts.rating !== undefined ? facts.rating : ratingIn(facts.history, each);
    return rating === undefined
      ? { counts: undefined }
      : { counts: levels.includes(rating.level), source: rating.source };
  };
}

export function ratingIn(history: HistoryFacts | undefined, year: number): YearRating | undefined {
  return history?.ratings.find((rating) => rating.year === year);
}

export function awardIn(history: HistoryFacts | undefined, award: AwardCode, year: number): GivenAward | undefined {
  return history?.awards.find((given) => given.award === award && given.year === year);
}

/** Awards that build up to a higher one; those of another kind than merit do not (G.5). */
export function meritAwards(history: HistoryFacts | undefined, awards: readonly AwardCode[]): readonly GivenAward[] {
  return (history?.awards ?? []).filter(
    ({ award, kind }) => awards.includes(award) && (kind === undefined || kind === 'MERIT'),
  );
}

/** The day of a plain date's year. */
export function yearOf(day: PlainDate): number {
  return Number(day.slice(0, 4));
}

/**
 * The first year that counts after an award (G.8): the one after its period of achievement; without a written period the one
 * of the decision in the favourable reading, the next one in the strict reading.
 */
export function countingFrom({ year, decidedOn, achievedUntil }: GivenAward): {
  readonly strict: number;
  readonly favourable: number;
} {
  if (achievedUntil !== undefined) {
    const next = yearOf(achievedUntil) + 1;
    return { strict: next, favourable: next };
  }
  const decided = decidedOn === undefined ? year : yearOf(decidedOn);
  return { strict: decided + 1, favourable: decided };
}
