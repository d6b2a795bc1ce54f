import DataLoader from 'dataloader';
import type { Tx } from '@thidua/db';
import type { RequestContext } from './request-context.ts';

/** Finds the loader of this request; the same one for every field that asks. */
export type LoaderOf<K, V> = (context: RequestContext) => DataLoader<K, V>;

/**
 * A loader that lives as long as one request: what one person may see is never handed to another, and a table of two hundred
 * rows is two statements.
 */
export function loader<K, V>(
  batch: (context: RequestContext, keys: readonly K[]) => Promise<readonly V[]>,
): LoaderOf<K, V> {
  const perRequest = new WeakMap<RequestContext, DataLoader<K, V>>();
  return (context) => {
    const known = perRequest.get(context);
    if (known !== undefined) return known;
    const made = new DataLoader<K, V>((keys) => batch(context, keys));
    perRequest.set(context, made);
    return made;
  };
}

/**
 * The same request, reading by the connection of a transaction. Whoever takes a second connection while holding one waits for
 * others who do the same, until all connections are held by waiters.
 */
export function readingIn<C extends RequestContext>(context: C, tx: Tx): C {
  // What reads and loaders use of the client, a transaction has too; only beginning another one it has not.
  return { ...context, db: tx as RequestContext['db'] };
}

/** The rows in the order of the ids; undefined for an id without a row. */
export function inOrderOf<K, R>(
  keys: readonly K[],
  rows: readonly R[],
  keyOf: (row: R) => K,
): readonly (R | undefined)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key));
}

/** The rows of each id, in the order they came; none is an empty list. */
export function groupedBy<K, R>(
  keys: readonly K[],
  rows: readonly R[],
  keyOf: (row: R) => K,
): readonly (readonly R[])[] {
  const groups = Map.groupBy(rows, keyOf);
  return keys.map((key) => groups.get(key) ?? []);
}
