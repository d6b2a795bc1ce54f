/** A place in the list: its row and the key of the control inside it. */
export interface GridPlace {
  readonly row: number;
  readonly key: string;
}

/** The controls of each row from left to right, by key. Rows differ: the collective has fewer. */
export type GridShape = readonly (readonly string[])[];

export interface GridKey {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/**
 * Where a key leads: arrows one step, Home and End along the row, with Ctrl to the first and last control of the list.
 * Undefined when the key is none of these or there is nowhere to go. `columns` is the order of all keys.
 */
export function nextPlace(
  shape: GridShape,
  columns: readonly string[],
  place: GridPlace,
  { key, ctrlKey }: GridKey,
): GridPlace | undefined {
  const { row } = place;
  switch (key) {
    case 'ArrowLeft':
      return beside(shape, place, -1);
    case 'ArrowRight':
      return beside(shape, place, 1);
    case 'ArrowUp':
      return below(shape, columns, place, -1);
    case 'ArrowDown':
      return below(shape, columns, place, 1);
    case 'Home':
      return ctrlKey ? first(shape, 0) : first(shape, row);
    case 'End':
      return ctrlKey ? last(shape, shape.length - 1) : last(shape, row);
    default:
      return undefined;
  }
}

function beside(shape: GridShape, { row, key }: GridPlace, step: 1 | -1): GridPlace | undefined {
  const keys = shape[row] ?? [];
  const next = keys[keys.indexOf(key) + step];
  return next === undefined || !keys.includes(key) ? undefined : { row, key: next };
}

/** The same column of the next row; where that row has none, the nearest one before it. */
function below(
  shape: GridShape,
  columns: readonly string[],
  { row, key }: GridPlace,
  step: 1 | -1,
): GridPlace | undefined {
  for (let next = row + step; next >= 0 && next < shape.length; next += step) {
    const keys = shape[next] ?? [];
    if (keys.includes(key)) return { row: next, key };
    const before = columns.slice(0, columns.indexOf(key)).findLast((each) => keys.includes(each));
    const found = before ?? keys[0];
    if (found !== undefined) return { row: next, key: found };
  }
  return undefined;
}

function first(shape: GridShape, row: number): GridPlace | undefined {
  const key = shape[row]?.[0];
  return key === undefined ? undefined : { row, key };
}

function last(shape: GridShape, row: number): GridPlace | undefined {
  const key = shape[row]?.at(-1);
  return key === undefined ? undefined : { row, key };
}
