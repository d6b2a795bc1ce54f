import type { Tick } from '../list-steps.ts';
import type { GridDataFragment } from '../pages/nomination-grid.gql.ts';
import type { ReadCell } from './findings-panel.tsx';

export type GridRow = GridDataFragment['rows'][number];
export type GridCell = GridRow['cells'][number];

/** The subject of the collective's row where a person's id would stand. */
export const COLLECTIVE = 'collective';

/** What table and cards share: the list, and what can be done with it. */
export interface GridHand {
  readonly grid: GridDataFragment;
  readonly viewerStaffId: string | undefined;
  /** Cells whose change is under way (`cellKey`). */
  readonly busy: ReadonlySet<string>;
  /** One cell or many, told and taken back as one. */
  readonly onTick: (ticks: readonly Tick[]) => void;
  /** Lines of a sheet, to be looked at before anything is ticked. */
  readonly onPaste: (text: string) => void;
  readonly onRead: (cell: ReadCell) => void;
  /** Opens the summaries of a person, or of `COLLECTIVE`. */
  readonly onWrite: (subject: string) => void;
}

/** A line of the list as both views show it. */
export interface GridSubject {
  /** Undefined for the collective. */
  readonly staffId: string | undefined;
  readonly name: string;
  readonly cells: readonly GridCell[];
}
