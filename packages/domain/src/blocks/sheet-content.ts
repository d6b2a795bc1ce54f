import { lengthOf, type InputProblem } from '../kernel/index.ts';
import { tooLongProblems } from '../works/index.ts';
import { MOST_HUNDREDTHS, type BlockGroupKind, type CountedCriterion, type CountedGroup } from './points.ts';
import { BLOCK_SHEET_LIMITS } from './sheet-life.ts';
import type { BlockTieRule } from './ranking.ts';

export interface SheetCriterion extends CountedCriterion {
  readonly title: string;
}

export interface SheetGroup extends CountedGroup {
  readonly id: string;
  readonly kind: BlockGroupKind;
  readonly title: string;
  readonly criteria: readonly SheetCriterion[];
}

/** What a sheet says: its groups in order, and what tells equal members apart. */
export interface SheetContent {
  readonly tieRule: BlockTieRule;
  readonly groups: readonly SheetGroup[];
}

/** What cannot be stored even while the sheet is written: too long, too much, an id twice. Rows are named by their ids. */
export function storedProblems({ groups }: SheetContent): readonly InputProblem[] {
  const criteria = groups.flatMap((group) => group.criteria);
  const ids = [...groups, ...criteria].map(({ id }) => id);
  return [
    ...tooMany('groups', groups.length, BLOCK_SHEET_LIMITS.groups),
    ...tooMany('criteria', criteria.length, BLOCK_SHEET_LIMITS.criteria),
    ...(new Set(ids).size < ids.length ? [{ field: 'groups', code: 'TWICE' }] : []),
    ...[...groups, ...criteria].flatMap(({ id, title }) =>
      tooLongProblems(`${id}.title`, title, BLOCK_SHEET_LIMITS.title),
    ),
    ...groups.flatMap(({ id, capHundredths }) => pointsProblems(`${id}.cap`, capHundredths ?? 0)),
    ...criteria.flatMap(({ id, maxHundredths }) => pointsProblems(`${id}.max`, maxHundredths)),
  ];
}

/** What keeps a sheet from being scored by: nothing in it, empty words, criteria that give nothing. */
export function openingProblems(content: SheetContent): readonly InputProblem[] {
  const { groups } = content;
  return [
    ...storedProblems(content),
    ...(groups.some(({ kind }) => kind === 'BASE') ? [] : [{ field: 'groups', code: 'REQUIRED' }]),
    ...groups.flatMap(({ id, title, criteria }) => [
      ...(lengthOf(title) === 0 ? [{ field: `${id}.title`, code: 'REQUIRED' }] : []),
      ...(criteria.length === 0 ? [{ field: `${id}.title`, code: 'NO_CRITERIA' }] : []),
      ...criteria.flatMap((criterion) => [
        ...(lengthOf(criterion.title) === 0 ? [{ field: `${criterion.id}.title`, code: 'REQUIRED' }] : []),
        ...(criterion.maxHundredths === 0 ? [{ field: `${criterion.id}.max`, code: 'REQUIRED' }] : []),
      ]),
    ]),
  ];
}

/** The most points already given at a criterion, self-scored or appraised; absent where none are. */
export type GivenOf = ReadonlyMap<string, number>;

/** What keeps a sheet that is scored by from being changed so: points that are given would be lost or be too many. */
export function amendmentProblems(before: SheetContent, after: SheetContent, given: GivenOf): readonly InputProblem[] {
  const kinds = new Map(before.groups.map(({ id, kind }) => [id, kind]));
  const kept = new Map(after.groups.flatMap(({ criteria }) => criteria).map((criterion) => [criterion.id, criterion]));
  return [
    ...openingProblems(after),
    ...after.groups
      .filter(({ id, kind }) => (kinds.get(id) ?? kind) !== kind)
      .map(({ id }) => ({ field: `${id}.kind`, code: 'FIXED' })),
    ...[...given].flatMap(([id, actual]): readonly InputProblem[] => {
      const criterion = kept.get(id);
      if (criterion === undefined) return [{ field: 'groups', code: 'HAS_POINTS' }];
      const limit = criterion.maxHundredths;
      return limit < actual ? [{ field: `${id}.max`, code: 'BELOW_GIVEN', limit, actual }] : [];
    }),
  ];
}

/** Parts of a sheet that an amendment changes. */
export const BLOCK_SHEET_PARTS = ['GROUP', 'CRITERION', 'TIE_RULE'] as const;
export type BlockSheetPart = (typeof BLOCK_SHEET_PARTS)[number];

export const BLOCK_SHEET_PART_NAMES = {
  GROUP: 'Nhóm tiêu chí',
  CRITERION: 'Tiêu chí',
  TIE_RULE: 'Cách xếp khi bằng điểm',
} as const satisfies Record<BlockSheetPart, string>;

/** One side of a change: the words, and the points where the part has any. */
interface PartSide {
  readonly title: string;
  readonly hundredths: number | null;
}

/** What an amendment does to one part; no side before: it is new, none after: it is gone. */
export interface SheetChange {
  readonly part: BlockSheetPart;
  readonly before: PartSide | undefined;
  readonly after: PartSide | undefined;
}

/** What an amendment changes, part by part; the order of rows does not count. */
export function sheetChanges(before: SheetContent, after: SheetContent): readonly SheetChange[] {
  return [
    ...changesOf('TIE_RULE', [ruleRow(before)], [ruleRow(after)]),
    ...changesOf('GROUP', before.groups.map(groupRow), after.groups.map(groupRow)),
    ...changesOf('CRITERION', criterionRows(before), criterionRows(after)),
  ];
}

interface PartRow extends PartSide {
  readonly id: string;
}

function ruleRow({ tieRule }: SheetContent): PartRow {
  return { id: 'tieRule', title: tieRule, hundredths: null };
}

function groupRow({ id, title, capHundredths }: SheetGroup): PartRow {
  return { id, title, hundredths: capHundredths };
}

function criterionRows({ groups }: SheetContent): readonly PartRow[] {
  return groups.flatMap(({ criteria }) =>
    criteria.map(({ id, title, maxHundredths }) => ({ id, title, hundredths: maxHundredths })),
  );
}

function changesOf(part: BlockSheetPart, before: readonly PartRow[], after: readonly PartRow[]) {
  const now = new Map(after.map((row) => [row.id, row]));
  const known = new Set(before.map(({ id }) => id));
  const changed = before
    .map((row) => ({ part, before: row, after: now.get(row.id) }))
    .filter(
      (change) => change.after?.title !== change.before.title || change.after.hundredths !== change.before.hundredths,
    );
  const added = after.filter(({ id }) => !known.has(id)).map((row) => ({ part, before: undefined, after: row }));
  return [...changed, ...added];
}

function tooMany(field: string, actual: number, limit: number): readonly InputProblem[] {
  return actual > limit ? [{ field, code: 'TOO_MANY', limit, actual }] : [];
}

function pointsProblems(field: string, actual: number): readonly InputProblem[] {
  const isPoints = Number.isInteger(actual) && actual >= 0 && actual <= MOST_HUNDREDTHS;
  return isPoints ? [] : [{ field, code: 'OUT_OF_RANGE', limit: MOST_HUNDREDTHS }];
}
