import type { PointsOf } from '@thidua/domain/blocks';

type Column = 'selfHundredths' | 'appraisedHundredths';
type Row = { readonly criterionId: string } & { readonly [Name in Column]: number | null };

/** The points of one kind by their criterion; where nothing is given the criterion is absent. */
export function pointsOf(scores: readonly Row[], column: Column): PointsOf {
  return new Map(
    scores.flatMap(({ criterionId, [column]: hundredths }) => (hundredths === null ? [] : [[criterionId, hundredths]])),
  );
}
