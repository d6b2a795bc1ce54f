import type {
  GivenAward,
  HistoryFacts,
  InitiativeFact,
  ResearchTopicFact,
  YearRating,
} from '@thidua/domain/eligibility';
import { plainDateOf } from '@thidua/domain/kernel';
import type { CollectiveRecord } from './collective-record.queries.ts';
import { decisionSource } from './sources.ts';

type RecordOfYears = Pick<CollectiveRecord, 'ratings' | 'awardRecords'>;

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
      const { awardCode, year, decidedOn, periodTo, thematicAward } = record;
      return {
        award: awardCode,
        year,
        decidedOn: plainDateOf(decidedOn),
        achievedUntil: periodTo === null ? undefined : plainDateOf(periodTo),
        // Given for a thematic movement: noted, and no step to a higher form (law.md G.5).
        kind: thematicAward === null ? undefined : 'CAMPAIGN',
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
