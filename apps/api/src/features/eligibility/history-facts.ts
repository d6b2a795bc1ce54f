import type {
  GivenAward,
  HistoryFacts,
  InitiativeFact,
  ResearchTopicFact,
  YearRating,
} from '@thidua/domain/eligibility';
import { plainDateOf } from '@thidua/domain/kernel';
import type { CommendationKind } from '@thidua/domain/vocabulary';
import { decisionSource } from './sources.ts';

interface DecidedRow {
  readonly id: string;
  readonly year: number;
  readonly decisionNumber: string;
  readonly decidedOn: Date;
}

interface RecordOfYears {
  readonly ratings: readonly (DecidedRow & { readonly level: YearRating['level'] })[];
  readonly awardRecords: readonly (DecidedRow & {
    readonly awardCode: GivenAward['award'];
    readonly periodTo: Date | null;
    readonly commendationKind: CommendationKind | null;
    readonly thematicAward: unknown;
  })[];
}

/** Ratings and awards of all years up to the one in question. Nobody vouches that old papers are complete, so a gap is no "no". */
export function historyFactsOf(
  { ratings, awardRecords }: RecordOfYears,
  initiatives: readonly InitiativeFact[] = [],
  researchTopics: readonly ResearchTopicFact[] = [],
): HistoryFacts {
  return {
    ratings: ratings.map((rating): YearRating => {
      const { year, level } = rating;
      return { year, level, source: decisionSource('RATING', rating) };
    }),
    awards: awardRecords.map((record): GivenAward => {
      const { awardCode, year, decidedOn, periodTo, commendationKind, thematicAward } = record;
      return {
        award: awardCode,
        year,
        decidedOn: plainDateOf(decidedOn),
        achievedUntil: periodTo === null ? undefined : plainDateOf(periodTo),
        // Given for a thematic movement: noted, and no step to a higher form (law.md G.5).
        kind: thematicAward === null ? (commendationKind ?? undefined) : 'CAMPAIGN',
        source: decisionSource('AWARD', record),
      };
    }),
    initiatives,
    researchTopics,
  };
}

/** The rating of the year in question, told apart from those of earlier years. */
export function ratingOf<T extends { readonly year: number }>(ratings: readonly T[], year: number): T | undefined {
  return ratings.find((rating) => rating.year === year);
}
