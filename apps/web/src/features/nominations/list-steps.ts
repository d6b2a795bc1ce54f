import type { AwardCode } from '@thidua/domain/vocabulary';

/** A tick: which award, for whom, on or off. Without a person it is for the collective. */
export interface Tick {
  readonly award: AwardCode;
  readonly staffId: string | undefined;
  readonly name: string;
  readonly nominated: boolean;
}

/** What is asked of the server: cells, or the answer to a question; null takes the answer back. */
export type ListAct =
  | { readonly kind: 'TICKS'; readonly ticks: readonly Tick[] }
  | { readonly kind: 'ANSWER'; readonly rule: string; readonly answer: boolean | null };

/** What was done, and what takes it back. */
export interface ListStep {
  readonly forward: ListAct;
  readonly back: ListAct;
}

/** The steps of this page since it was opened, the newest last; `undone` can be done again, the next last. */
export interface ListHistory {
  readonly done: readonly ListStep[];
  readonly undone: readonly ListStep[];
}

export const NO_HISTORY: ListHistory = { done: [], undone: [] };

/** How an act came about: by hand, or by going back and forth in the history. */
export type ActMode = 'DO' | 'UNDO' | 'REDO';

/** The history after a step was made, taken back or made again. What was undone is forgotten by the next new step. */
export function afterStep({ done, undone }: ListHistory, mode: ActMode, step: ListStep): ListHistory {
  switch (mode) {
    case 'DO':
      return { done: [...done, step], undone: [] };
    case 'UNDO':
      return { done: done.slice(0, -1), undone: [...undone, step] };
    case 'REDO':
      return { done: [...done, step], undone: undone.slice(0, -1) };
  }
}

/** The history without the step that was refused: the list has gone on without it. */
export function withoutStep({ done, undone }: ListHistory, mode: ActMode): ListHistory {
  switch (mode) {
    case 'DO':
      return { done, undone };
    case 'UNDO':
      return { done: done.slice(0, -1), undone };
    case 'REDO':
      return { done, undone: undone.slice(0, -1) };
  }
}

interface Cell {
  readonly award: AwardCode;
  readonly nomination: object | null;
}

/** As much of a list as its changes need. */
export interface TickedList {
  readonly department: { readonly name: string };
  readonly rows: readonly {
    readonly staff: { readonly id: string; readonly fullName: string };
    readonly cells: readonly Cell[];
  }[];
  readonly collective: { readonly cells: readonly Cell[] };
}

/**
 * What the ticks really changed in the rows they name, consequences included (CSTĐCS brings LĐTT along): each cell once, as it
 * is now. Rows that nobody ticked are left out, whatever others did to them meanwhile.
 */
export function tickedCells(
  before: TickedList | null,
  after: TickedList | null,
  ticks: readonly Tick[],
): readonly Tick[] {
  const had = cellsBySubject(before);
  const has = cellsBySubject(after);
  return [...new Set(ticks.map(({ staffId }) => staffId))].flatMap((staffId) => {
    const then = had.get(staffId)?.cells ?? [];
    const { name = '', cells = [] } = has.get(staffId) ?? {};
    return cells.flatMap(({ award, nomination }) => {
      const nominated = nomination !== null;
      const was = then.find((cell) => cell.award === award)?.nomination ?? null;
      return (was !== null) === nominated ? [] : [{ award, staffId, name, nominated }];
    });
  });
}

function cellsBySubject(list: TickedList | null) {
  if (list === null) return new Map<string | undefined, { readonly name: string; readonly cells: readonly Cell[] }>();
  const { department, rows, collective } = list;
  return new Map<string | undefined, { readonly name: string; readonly cells: readonly Cell[] }>([
    ...rows.map(({ staff, cells }) => [staff.id, { name: staff.fullName, cells }] as const),
    [undefined, { name: department.name, cells: collective.cells }],
  ]);
}

/** The step that those cells make: forward as they are now, back as they were. */
export function stepOfTicks(cells: readonly Tick[]): ListStep {
  return {
    forward: { kind: 'TICKS', ticks: cells },
    back: { kind: 'TICKS', ticks: cells.map((cell) => ({ ...cell, nominated: !cell.nominated })) },
  };
}
