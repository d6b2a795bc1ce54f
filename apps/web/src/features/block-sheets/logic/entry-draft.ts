import type { PointsOf } from '@thidua/domain/blocks';
import type { InputProblem } from '@thidua/domain/kernel';

import type { TextDraft } from '../../../lib/autosave/text-draft.ts';
import { readPoints, typedPoints } from './points-text.ts';

/** Points of a member at a criterion and the words about them, as stored. */
export interface StoredPoints {
  readonly criterionId: string;
  readonly hundredths: number | null;
  readonly words: string;
}

/** The texts of stored points. */
export function draftOfPoints(stored: readonly StoredPoints[]): TextDraft {
  return Object.fromEntries(
    stored.flatMap(({ criterionId, hundredths, words }) => [
      [`${criterionId}.points`, typedPoints(hundredths)],
      [`${criterionId}.words`, words],
    ]),
  );
}

/** The points that the texts mean, as the contract takes them, and those that cannot be read or are too many. */
export function pointsIn(
  draft: TextDraft,
  criteria: readonly { readonly id: string; readonly maxHundredths: number }[],
): { readonly points: readonly StoredPoints[]; readonly problems: readonly InputProblem[] } {
  const problems: InputProblem[] = [];
  const points = criteria.map(({ id, maxHundredths }) => {
    const read = readPoints(draft[`${id}.points`] ?? '');
    const field = `${id}.points`;
    if (read === 'UNREADABLE') problems.push({ field, code: 'NOT_POINTS' });
    else if (read !== undefined && read > maxHundredths)
      problems.push({ field, code: 'OUT_OF_RANGE', limit: maxHundredths });
    return {
      criterionId: id,
      hundredths: read === 'UNREADABLE' || read === undefined ? null : read,
      words: draft[`${id}.words`] ?? '',
    };
  });
  return { points, problems };
}

/** The points by their criterion, as the rules count them. */
export function countedIn(points: readonly StoredPoints[]): PointsOf {
  return new Map(
    points.flatMap(({ criterionId, hundredths }) => (hundredths === null ? [] : [[criterionId, hundredths] as const])),
  );
}
