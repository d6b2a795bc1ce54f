import type { FieldClass } from '@thidua/domain/records';

/** How a cell is typed: Excel gets a number, a day or a text, never a text that looks like one. */
export const CELL_KINDS = ['text', 'integer', 'year', 'decimal', 'percent', 'date', 'datetime'] as const;
export type CellKind = (typeof CELL_KINDS)[number];

interface ColumnHead {
  /** As the screen calls it, in Vietnamese. */
  readonly header: string;
  /** In characters of the sheet's font. */
  readonly width: number;
  readonly fieldClass: FieldClass;
}

interface TextColumn<Row> extends ColumnHead {
  readonly kind: 'text';
  readonly value: (row: Row) => string | null;
}

/** A percent is a share: 0.2222 for 22,2%. */
interface NumberColumn<Row> extends ColumnHead {
  readonly kind: 'integer' | 'year' | 'decimal' | 'percent';
  readonly value: (row: Row) => number | null;
}

/** A day is `yyyy-mm-dd`. */
interface DayColumn<Row> extends ColumnHead {
  readonly kind: 'date';
  readonly value: (row: Row) => string | null;
}

/** A moment as the API writes it, `2021-12-06T01:00:00.000Z`; shown by the clock on the wall of the body. */
interface MomentColumn<Row> extends ColumnHead {
  readonly kind: 'datetime';
  readonly value: (row: Row) => string | null;
}

export type Column<Row> = TextColumn<Row> | NumberColumn<Row> | DayColumn<Row> | MomentColumn<Row>;

export interface Cell {
  readonly kind: CellKind;
  /** A text, a number, a day as `yyyy-mm-dd`, or a moment as `yyyy-mm-ddThh:mm:ss` by the body's clock; null is an empty cell. */
  readonly value: string | number | null;
}

/** A table ready to be written, in any format. */
export interface Table {
  readonly heads: readonly Pick<Column<never>, 'header' | 'width' | 'kind'>[];
  /** Rows in portions, each as large as one question to the database. */
  readonly portions: AsyncIterable<readonly (readonly Cell[])[]>;
}

/** The cells of a row; `localTime` writes a moment by the body's clock. */
export function cellsOf<Row>(
  columns: readonly Column<Row>[],
  row: Row,
  localTime: (moment: Date) => string,
): readonly Cell[] {
  return columns.map((column) => {
    if (column.kind !== 'datetime') return { kind: column.kind, value: column.value(row) };
    const moment = column.value(row);
    return { kind: 'datetime', value: moment === null ? null : localTime(new Date(moment)) };
  });
}
