import type { ReactNode } from 'react';

/** One column of a DataTable. */
export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** The cell that names the row: a code or a name. Exactly one column; it is the title of the card on a phone. */
  readonly isRowHeader?: boolean;
  /** The server's key for this order; makes the header a button. */
  readonly sortKey?: string;
  /** Numbers stand at the end. */
  readonly align?: 'start' | 'end';
  /** CSS width, e.g. `9rem`. */
  readonly width?: string;
  /** Left out of the card on a phone. */
  readonly isHiddenOnPhone?: boolean;
  /** Holds controls alone: left out on paper. */
  readonly isOnlyControls?: boolean;
}

/** The order of a list; kept in the address. */
export interface Sort {
  readonly key: string;
  readonly direction: 'ASC' | 'DESC';
}

/** The order after pressing a header: ascending first, then descending. */
export function nextSort(sort: Sort | undefined, key: string): Sort {
  return sort?.key === key && sort.direction === 'ASC' ? { key, direction: 'DESC' } : { key, direction: 'ASC' };
}
