/** What a spreadsheet says a cell is; texts of CSV files are always TEXT. DATE carries the day as `YYYY-MM-DD`. */
export const CELL_KINDS = ['TEXT', 'NUMBER', 'DATE', 'BOOLEAN', 'ERROR'] as const;
export type CellKind = (typeof CELL_KINDS)[number];

/** A cell as it was read, before anybody judged it. A formula is never calculated here: its text is the value kept in the file. */
export interface RichCell {
  readonly kind: CellKind;
  readonly text: string;
  readonly isFormula?: boolean;
}

/** Most cells are plain texts, and are stored as such. */
export type RawCell = string | RichCell;

export const EMPTY_CELL: RawCell = '';

/** The cell with its kind said aloud. */
export function richCell(cell: RawCell | undefined): RichCell {
  if (cell === undefined) return { kind: 'TEXT', text: '' };
  return typeof cell === 'string' ? { kind: 'TEXT', text: cell } : cell;
}

/** True for a cell in which nobody sees anything. */
export function isBlankCell(cell: RawCell | undefined): boolean {
  return richCell(cell).text.trim() === '';
}
