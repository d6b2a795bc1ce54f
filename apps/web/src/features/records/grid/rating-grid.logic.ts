import { foldText } from '@thidua/domain/kernel';

import { fillingOf, type Stretch } from '../../../ui/grid-keys/stretch.ts';
import { type Draft, levelOf, NO_DATA, readCell, type RatingCell } from './rating-cell.ts';

export interface GridRow {
  readonly subjectId: string;
  readonly code: string;
  readonly name: string;
  readonly groupName: string;
  readonly token: string;
  /** The row of whoever types: somebody else writes it. */
  readonly isOwn: boolean;
  /** What is on record; undefined when nothing is. */
  readonly saved: RatingCell | undefined;
}

export type Drafts = Readonly<Record<string, Draft>>;

/** What was typed and not saved, with what it was before each act, the newest last. */
export interface GridState {
  readonly drafts: Drafts;
  readonly past: readonly Drafts[];
}

export const EMPTY_GRID: GridState = { drafts: {}, past: [] };

export function shownIn(row: GridRow, drafts: Drafts): RatingCell | undefined {
  const draft = drafts[row.subjectId];
  return draft === NO_DATA ? undefined : (draft ?? row.saved);
}

/**
 * One act on one or many cells. A value that is on record already is no draft; undefined empties the cell, and what is on record
 * goes when that is saved. The own row stays as it is, whatever was pasted or filled over it.
 */
export function setCells(
  state: GridState,
  changes: readonly { readonly row: GridRow; readonly cell: RatingCell | undefined }[],
): GridState {
  const drafts = new Map(Object.entries(state.drafts));
  for (const { row, cell } of changes) {
    if (cell === row.saved || row.isOwn) drafts.delete(row.subjectId);
    else drafts.set(row.subjectId, cell ?? NO_DATA);
  }
  const next = Object.fromEntries(drafts);
  return isSame(next, state.drafts) ? state : { drafts: next, past: [...state.past, state.drafts] };
}

export function undo(state: GridState): GridState {
  const before = state.past.at(-1);
  return before === undefined ? state : { drafts: before, past: state.past.slice(0, -1) };
}

/** The first row of the stretch fills the others; a single row takes what stands above it. */
export function fillDown(state: GridState, rows: readonly GridRow[], stretch: Stretch): GridState {
  const { source, targets } = fillingOf(rows, stretch);
  const cell = source && shownIn(source, state.drafts);
  if (cell === undefined) return state;
  return setCells(
    state,
    targets.map((row) => ({ row, cell })),
  );
}

/** Rows as a spreadsheet takes them: code, name, level. */
export function copyText(
  rows: readonly GridRow[],
  drafts: Drafts,
  nameOf: (cell: RatingCell | undefined) => string,
): string {
  return rows.map((row) => [row.code, row.name, nameOf(shownIn(row, drafts))].join('\t')).join('\n');
}

export interface PasteReport {
  readonly state: GridState;
  readonly filled: number;
  /** Lines that name nobody of the sheet, more than one person, or no level. */
  readonly unread: readonly string[];
}

/**
 * Takes lines of a spreadsheet. A line that begins with a code or a name goes to that row, wherever it stands; a line of one
 * cell goes down from the row chosen.
 */
export function paste(state: GridState, rows: readonly GridRow[], anchor: number, text: string): PasteReport {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const changes: { row: GridRow; cell: RatingCell }[] = [];
  const unread: string[] = [];
  for (const [index, line] of lines.entries()) {
    const cells = line.split('\t').map((part) => part.trim());
    const cell = readCell(cells.at(-1) ?? '');
    const row = cells.length === 1 ? rows[anchor + index] : rowNamed(rows, cells.slice(0, -1));
    if (row === undefined || cell === undefined) unread.push(line.replaceAll('\t', ' '));
    else changes.push({ row, cell });
  }
  return { state: setCells(state, changes), filled: changes.length, unread };
}

/** The row whose code one of the cells is; else the only one whose name it is. */
function rowNamed(rows: readonly GridRow[], cells: readonly string[]): GridRow | undefined {
  const keys = cells.map(foldText);
  const byCode = rows.find(({ code }) => keys.includes(foldText(code)));
  if (byCode !== undefined) return byCode;
  const namesakes = rows.filter(({ name }) => keys.includes(foldText(name)));
  return namesakes.length === 1 ? namesakes[0] : undefined;
}

export interface GridSummary {
  readonly changed: number;
  /** Changes of what is on record: they need a reason. */
  readonly corrections: number;
  /** Those among them that leave the row without data. */
  readonly removed: number;
  /** Rows without a value after saving. */
  readonly missing: number;
  /** How many rows hold a value after saving. */
  readonly counts: ReadonlyMap<RatingCell, number>;
  /** At least one level is written: a decision is needed. */
  readonly needsDecision: boolean;
}

export function summaryOf(rows: readonly GridRow[], drafts: Drafts): GridSummary {
  const counts = new Map<RatingCell, number>();
  for (const row of rows) {
    const cell = shownIn(row, drafts);
    if (cell !== undefined) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  const changed = rows.filter(({ subjectId }) => drafts[subjectId] !== undefined);
  return {
    changed: changed.length,
    corrections: changed.filter(({ token }) => token !== '').length,
    removed: changed.filter(({ subjectId }) => drafts[subjectId] === NO_DATA).length,
    missing: rows.filter((row) => shownIn(row, drafts) === undefined).length,
    counts,
    needsDecision: changed.some(({ subjectId }) => {
      const cell = drafts[subjectId];
      return cell !== undefined && levelOf(cell) !== undefined;
    }),
  };
}

/** After saving: what others had changed meanwhile stays a draft, the rest is on record. */
export function afterSave(state: GridState, conflicts: readonly string[]): GridState {
  const kept = Object.entries(state.drafts).filter(([subjectId]) => conflicts.includes(subjectId));
  return { drafts: Object.fromEntries(kept), past: [] };
}

function isSame(left: Drafts, right: Drafts): boolean {
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => left[key] === right[key]);
}
