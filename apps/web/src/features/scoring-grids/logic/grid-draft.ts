import {
  gridTotal,
  SCORING_GRID_LIMITS,
  scoringGridProblems,
  type TypedScoringGrid,
} from '@thidua/domain/initiative-scoring';
import { plainDate, type InputProblem } from '@thidua/domain/kernel';

import { formatNumber } from '../../../lib/format/index.ts';
import { dateEntry, type DateEntry } from '../../../ui/date-entry.ts';
import { numberEntry, type NumberEntry } from '../../../ui/number-field.tsx';
import type { ShownGrid } from '../pages/scoring-grid-page.tsx';
import type { ScoringGridWords } from '../text.ts';

/** Names a row for React; it says nothing. */
type Key = number;

export interface BandDraft {
  readonly key: Key;
  readonly from: NumberEntry;
  readonly words: string;
}

export interface CriterionDraft {
  readonly key: Key;
  readonly name: string;
  readonly maximum: NumberEntry;
  readonly failsAtZero: boolean;
  readonly bands: readonly BandDraft[];
}

/** A grid as it stands in the form: numbers and the day as typed. */
export interface GridDraft {
  readonly name: string;
  readonly source: string;
  readonly validFrom: DateEntry;
  readonly passFrom: NumberEntry;
  readonly fewestScorers: NumberEntry;
  readonly gap: NumberEntry;
  readonly criteria: readonly CriterionDraft[];
}

let keys = 0;

function nextKey(): Key {
  keys += 1;
  return keys;
}

export function emptyBand(): BandDraft {
  return { key: nextKey(), from: numberEntry(undefined), words: '' };
}

export function emptyCriterion(): CriterionDraft {
  const lowest = { key: nextKey(), from: numberEntry(0), words: '' };
  return { key: nextKey(), name: '', maximum: numberEntry(undefined), failsAtZero: true, bands: [lowest] };
}

/** What the form begins with: a draft as it is, or another version as the body of a new one, whose day is still open. */
export function draftOfGrid(grid: ShownGrid | undefined, isNew: boolean): GridDraft {
  return {
    name: grid?.name ?? '',
    source: isNew ? '' : (grid?.source ?? ''),
    validFrom: dateEntry(isNew ? undefined : grid?.validFrom),
    passFrom: numberEntry(grid?.passFrom),
    fewestScorers: numberEntry(grid?.fewestScorers ?? SCORING_GRID_LIMITS.fewestScorers),
    gap: numberEntry(grid?.gap),
    criteria:
      grid === undefined
        ? [emptyCriterion()]
        : grid.criteria.map(({ name, maximum, failsAtZero, bands }) => ({
            key: nextKey(),
            name,
            maximum: numberEntry(maximum),
            failsAtZero,
            bands: bands.map(({ from, words }) => ({ key: nextKey(), from: numberEntry(from), words })),
          })),
  };
}

/** The points of all criteria that can be read so far. */
export function draftTotal({ criteria }: GridDraft): number {
  return gridTotal(criteria.map(({ maximum }) => ({ maximum: maximum.value ?? 0 })));
}

/** What the server is asked to keep, or what has to be put right before: what is no number or day is told here, the rest by the rule. */
export function readGridDraft(
  draft: GridDraft,
): { readonly typed: TypedScoringGrid } | { readonly problems: readonly InputProblem[] } {
  const numberOf = ({ value }: NumberEntry) => value ?? Number.NaN;
  const { validFrom, passFrom, fewestScorers, gap } = draft;
  const { day } = validFrom;
  const typed = {
    name: draft.name,
    source: draft.source,
    validFrom: day ?? plainDate('0001-01-01'),
    passFrom: numberOf(passFrom),
    fewestScorers: numberOf(fewestScorers),
    gap: numberOf(gap),
    criteria: draft.criteria.map(({ name, maximum, failsAtZero, bands }) => ({
      name,
      maximum: numberOf(maximum),
      failsAtZero,
      bands: bands.map(({ from, words }) => ({ from: numberOf(from), words })),
    })),
  };
  const problems = [
    ...(day === undefined
      ? [{ field: 'validFrom', code: validFrom.text.trim() === '' ? 'REQUIRED' : 'NOT_A_DATE' }]
      : []),
    // What is derived from a number that cannot be read is no problem of its own.
    ...scoringGridProblems(typed).filter(({ actual, limit }) => !isUnsure(actual) || !isUnsure(limit)),
  ].map((problem) => (isUnsure(problem.actual) ? { field: problem.field, code: 'WHOLE_NUMBER' } : problem));
  return problems.length > 0 ? { problems } : { typed };
}

function isUnsure(value: number | undefined): boolean {
  return value !== undefined && Number.isNaN(value);
}

/** The sentence for a problem that names a number; undefined for one whose words need none. */
export function gridSentence(t: ScoringGridWords, { code, limit = 0, actual = 0 }: InputProblem): string | undefined {
  switch (code) {
    case 'WHOLE_NUMBER':
      return t.wholeNumber;
    case 'NOT_IN_RANGE':
      if (!Number.isInteger(actual)) return t.wholeNumber;
      return actual < limit ? t.atLeast(formatNumber(limit, 0)) : t.atMost(formatNumber(limit, 0));
    case 'TOO_MANY':
      return t.tooMany(formatNumber(limit, 0));
    case 'TOO_MANY_POINTS':
      return t.tooManyPoints(formatNumber(limit, 0), formatNumber(actual, 0));
    default:
      return undefined;
  }
}

/** The same rows with one of them a place up or down; unchanged at the ends. */
export function movedBy<Row>(rows: readonly Row[], index: number, step: 1 | -1): readonly Row[] {
  const [row, other] = [rows[index], rows[index + step]];
  return row === undefined || other === undefined ? rows : rows.with(index, other).with(index + step, row);
}
