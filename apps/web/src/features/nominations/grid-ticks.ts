import type { Verdict } from '@thidua/domain/eligibility';
import type { AwardCode } from '@thidua/domain/vocabulary';

import { fillingOf, rowsIn, type Stretch } from '../../ui/grid-keys/stretch.ts';
import { checkGroupOf } from './check-groups.ts';
import type { Tick } from './list-steps.ts';

interface Cell {
  readonly award: AwardCode;
  readonly canChange: boolean;
  readonly nomination: object | null;
  readonly assessment: { readonly verdict: Verdict };
}

/** A person of the list, as much as ticking needs. */
export interface TickedRow {
  readonly staff: { readonly id: string; readonly code: string; readonly fullName: string };
  readonly cells: readonly Cell[];
}

/** Cells of one column in rows that follow each other. */
export interface ColumnStretch extends Stretch {
  readonly award: AwardCode;
}

/** The ticks that bring these rows to one state; a cell that is there already or may not be changed has none. */
function ticksTo(rows: readonly TickedRow[], award: AwardCode, nominated: boolean): readonly Tick[] {
  return rows.flatMap(({ staff, cells }) =>
    cells
      .filter((cell) => cell.award === award && cell.canChange && (cell.nomination !== null) !== nominated)
      .map(() => ({ award, staffId: staff.id, name: staff.fullName, nominated })),
  );
}

function isTicked(row: TickedRow | undefined, award: AwardCode): boolean {
  return row?.cells.some((cell) => cell.award === award && cell.nomination !== null) ?? false;
}

/** Ctrl+D: the first row of the stretch fills the others; a single row takes what stands above it. */
export function filledDown(rows: readonly TickedRow[], { award, ...stretch }: ColumnStretch): readonly Tick[] {
  const { source, targets } = fillingOf(rows, stretch);
  return source === undefined ? [] : ticksTo(targets, award, isTicked(source, award));
}

/** Space on a stretch: all become what the row at which the choice began is not. */
export function turnedRound(rows: readonly TickedRow[], { award, ...stretch }: ColumnStretch): readonly Tick[] {
  return ticksTo(rowsIn(rows, stretch), award, !isTicked(rows[stretch.from], award));
}

/** Delete: none of the stretch is proposed. */
export function cleared(rows: readonly TickedRow[], { award, ...stretch }: ColumnStretch): readonly Tick[] {
  return ticksTo(rowsIn(rows, stretch), award, false);
}

/** A click with Shift: the stretch up to the clicked row becomes what the click at its beginning made. */
export function clickedTo(
  rows: readonly TickedRow[],
  { award, ...stretch }: ColumnStretch,
  nominated: boolean,
): readonly Tick[] {
  return ticksTo(rowsIn(rows, stretch), award, nominated);
}

/** Everybody of the column whom nothing on record stops. */
export function wholeColumn(rows: readonly TickedRow[], award: AwardCode): readonly Tick[] {
  const free = rows.filter(({ cells }) =>
    cells.some((cell) => cell.award === award && checkGroupOf(cell.assessment.verdict) !== 'STOPPED'),
  );
  return ticksTo(free, award, true);
}

/** Rows as a sheet takes them and as “Dán từ Excel” reads them again: heads, then code, name and an x under each award. */
export function copiedRows(
  rows: readonly TickedRow[],
  awards: readonly AwardCode[],
  heads: { readonly code: string; readonly name: string; readonly award: (award: AwardCode) => string },
): string {
  const lines = rows.map((row) => [
    row.staff.code,
    row.staff.fullName,
    ...awards.map((award) => (isTicked(row, award) ? 'x' : '')),
  ]);
  return [[heads.code, heads.name, ...awards.map(heads.award)], ...lines].map((cells) => cells.join('\t')).join('\n');
}

/** What stands under a column. */
export interface ColumnTotals {
  readonly proposed: number;
  readonly people: number;
  readonly nonLeaders: number;
  /** Proposed though something on record stops them. */
  readonly stopped: number;
}

export function columnTotals(
  rows: readonly (TickedRow & { readonly isLeader: boolean })[],
  award: AwardCode,
): ColumnTotals {
  const proposed = rows.filter((row) => isTicked(row, award));
  return {
    proposed: proposed.length,
    people: rows.length,
    nonLeaders: proposed.filter(({ isLeader }) => !isLeader).length,
    stopped: proposed.filter(({ cells }) =>
      cells.some((cell) => cell.award === award && checkGroupOf(cell.assessment.verdict) === 'STOPPED'),
    ).length,
  };
}
