import { badInput } from './fault.ts';

/** A column of the order. `path` may lead through to-one relations: `staff.sortKey`. The last column must be unique. */
export interface KeysetColumn<Row> {
  readonly path: string;
  readonly direction: 'asc' | 'desc';
  readonly kind: 'text' | 'number' | 'instant';
  readonly valueOf: (row: Row) => string | number | Date;
}

/** The order of a list and the three things that follow from it; the only place that reads or writes cursors. */
export interface Keyset<Row, Where, OrderBy> {
  readonly orderBy: OrderBy[];
  readonly cursorOf: (row: Row) => string;
  /** The rows after the cursor; undefined for the first page. Throws BAD_USER_INPUT for a cursor that is not ours. */
  readonly after: (cursor: string | null | undefined) => Where | undefined;
  /** The values of the cursor's row in the order of the columns, for a list that is written in SQL; same refusals. */
  readonly valuesAfter: (cursor: string | null | undefined) => readonly (string | number)[] | undefined;
}

type Value = string | number;

function nest(path: string, leaf: unknown): object {
  return path
    .split('.')
    .reverse()
    .reduce<unknown>((inner, key) => ({ [key]: inner }), leaf) as object;
}

function read(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    throw badInput();
  }
}

function isOfKind(value: unknown, kind: KeysetColumn<never>['kind']): value is Value {
  if (kind === 'number') return typeof value === 'number' && Number.isSafeInteger(value);
  if (typeof value !== 'string') return false;
  return kind === 'text' || !Number.isNaN(Date.parse(value));
}

/**
 * Keyset paging: a page starts after a row, not after a count, so it costs the same on every page and skips nothing when
 * rows come and go. A cursor carries the order it belongs to; one of another order is refused.
 */
export function keyset<Row, Where, OrderBy>(columns: readonly KeysetColumn<Row>[]): Keyset<Row, Where, OrderBy> {
  const order = columns.map(({ path, direction }) => `${path}:${direction}`).join(',');

  function parse(cursor: string): readonly Value[] {
    const parts = cursor.length > 2_000 ? undefined : read(cursor);
    if (!Array.isArray(parts) || parts.length !== columns.length + 1 || parts[0] !== order) throw badInput();
    const values: readonly unknown[] = parts.slice(1);
    return columns.map(({ kind }, index) => {
      const value = values[index];
      if (!isOfKind(value, kind)) throw badInput();
      return value;
    });
  }

  function condition(column: KeysetColumn<Row>, operator: 'gt' | 'lt' | 'equals', value: Value): object {
    return nest(column.path, { [operator]: column.kind === 'instant' ? new Date(value) : value });
  }

  // (a, b) > (x, y)  ⇔  a > x or (a = x and b > y), with < where a column descends.
  function beyond(values: readonly Value[]): object {
    const branches = columns.map((column, index) => {
      const equal = columns.slice(0, index).map((earlier, at) => condition(earlier, 'equals', values[at] ?? ''));
      return { AND: [...equal, condition(column, column.direction === 'asc' ? 'gt' : 'lt', values[index] ?? '')] };
    });
    return { OR: branches };
  }

  return {
    // Paths are written beside the Prisma model they name; Prisma refuses a wrong one at the first query of a test.
    orderBy: columns.map(({ path, direction }) => nest(path, direction) as OrderBy),
    cursorOf: (row) => {
      const values = columns.map(({ valueOf }) => {
        const value = valueOf(row);
        return value instanceof Date ? value.toISOString() : value;
      });
      return Buffer.from(JSON.stringify([order, ...values]), 'utf8').toString('base64url');
    },
    after: (cursor) => (cursor === null || cursor === undefined ? undefined : (beyond(parse(cursor)) as Where)),
    valuesAfter: (cursor) => (cursor === null || cursor === undefined ? undefined : parse(cursor)),
  };
}
