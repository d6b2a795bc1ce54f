import { initiativeKey, type RowValues } from './body-facts.ts';
import type { RowProblem } from './find-person.ts';

/** 100 % in basis points. */
const WHOLE = 10_000;

interface AuthorRow {
  readonly values: RowValues;
  readonly verdict: string;
}

/** The shares of the authors of one initiative, in the order of its rows: as written, or even with the rest on the first. */
export function authorShares(rows: readonly RowValues[]): readonly number[] {
  if (rows.some(({ SHARE }) => SHARE !== undefined)) return rows.map(({ SHARE }) => Number(SHARE ?? 0));
  const even = Math.floor(WHOLE / rows.length);
  return rows.map((_, at) => (at === 0 ? WHOLE - even * (rows.length - 1) : even));
}

/** Initiatives whose written shares do not sum to 100 %, by `initiativeKey` (Thông tư 18/2013/TT-BKHCN Điều 4). */
export function shareProblems(rows: readonly AuthorRow[]): ReadonlyMap<string, RowProblem> {
  const problems = new Map<string, RowProblem>();
  for (const [key, authors] of Map.groupBy(rows, ({ values }) => initiativeKey(values))) {
    const total = authorShares(authors.map(({ values }) => values)).reduce((sum, share) => sum + share, 0);
    const hasError = authors.some(({ verdict }) => verdict === 'ERROR');
    if (total === WHOLE && !hasError) continue;
    const facts = [String(total / 100).replace('.', ','), hasError ? 'AUTHOR_WITH_ERROR' : 'TOTAL'];
    problems.set(key, { field: 'SHARE', code: 'SHARES_NOT_WHOLE', severity: 'ERROR', facts });
  }
  return problems;
}
