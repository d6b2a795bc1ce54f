import { SCORING_LIMITS, totalOf } from '@thidua/domain/initiative-scoring';
import { cleanText, lengthOf, type InputProblem } from '@thidua/domain/kernel';

import type { TextDraft } from '../../../lib/autosave/text-draft.ts';

interface StoredMark {
  readonly criterionId: string;
  readonly points: number | null;
  readonly comment: string;
}

interface ScoredBy {
  readonly id: string;
  readonly maximum: number;
  readonly failsAtZero: boolean;
}

/** The texts of a sheet by the names of their fields: `<criterion>.points`, `<criterion>.comment`, `remark`. */
export function draftOfSheet({
  marks,
  remark,
}: {
  readonly marks: readonly StoredMark[];
  readonly remark: string;
}): TextDraft {
  return Object.fromEntries([
    ['remark', remark],
    ...marks.flatMap(({ criterionId, points, comment }) => [
      [`${criterionId}.points`, points === null ? '' : String(points)],
      [`${criterionId}.comment`, comment],
    ]),
  ]);
}

/** What the texts mean as marks, and what cannot be kept: no whole number, too many points, too long a comment. */
export function marksIn(
  draft: TextDraft,
  criteria: readonly ScoredBy[],
): { readonly marks: readonly StoredMark[]; readonly problems: readonly InputProblem[] } {
  const problems: InputProblem[] = [];
  const marks = criteria.map(({ id, maximum }) => {
    const text = (draft[`${id}.points`] ?? '').trim();
    const comment = draft[`${id}.comment`] ?? '';
    const points = /^\d{1,4}$/.test(text) ? Number(text) : null;
    const length = lengthOf(cleanText(comment));
    if (text !== '' && (points === null || points > maximum)) {
      problems.push({ field: `${id}.points`, code: 'OUT_OF_RANGE', limit: maximum });
    }
    if (length > SCORING_LIMITS.comment) {
      problems.push({ field: `${id}.comment`, code: 'TOO_LONG', limit: SCORING_LIMITS.comment, actual: length });
    }
    return { criterionId: id, points: points !== null && points <= maximum ? points : null, comment };
  });
  return { marks, problems };
}

/** The criteria that have no points yet: what keeps a sheet from being sent. */
export function missingIn(draft: TextDraft, criteria: readonly ScoredBy[]): readonly InputProblem[] {
  return criteria
    .filter(({ id }) => (draft[`${id}.points`] ?? '').trim() === '')
    .map(({ id }) => ({ field: `${id}.points`, code: 'UNSCORED' }));
}

export interface DraftTotal {
  readonly total: number;
  /** Criteria that have no points yet. */
  readonly left: number;
  /** Ids of criteria at 0 that fail the initiative. */
  readonly failing: readonly string[];
}

/** The total while one types, with what is still missing and what fails at 0. */
export function draftTotal(draft: TextDraft, criteria: readonly ScoredBy[]): DraftTotal {
  const { marks } = marksIn(draft, criteria);
  const zeros = new Set(marks.filter(({ points }) => points === 0).map(({ criterionId }) => criterionId));
  return {
    total: totalOf(marks),
    left: marks.filter(({ points }) => points === null).length,
    failing: criteria.filter(({ id, failsAtZero }) => failsAtZero && zeros.has(id)).map(({ id }) => id),
  };
}

/** The field of the form for one that the server names `marks.<criterion>` or `comments.<criterion>`. */
export function formField(field: string): string {
  const [kind, id] = field.split('.');
  if (id === undefined) return field;
  return kind === 'comments' ? `${id}.comment` : `${id}.points`;
}
