import { useEffect } from 'react';
import { useLocation } from 'react-router';

export type ListKind = 'initiatives' | 'nominations';

/** The list that was shown last, so that a dossier can step to the one before and after it. */
interface LastList {
  /** Where the list is: path and filters. */
  readonly address: string;
  readonly ids: readonly string[];
}

export interface Neighbours {
  readonly address: string;
  readonly index: number;
  readonly count: number;
  readonly previousId: string | undefined;
  readonly nextId: string | undefined;
}

/** Remembers the list shown here, so that its records can be stepped through; nothing while `rows` are on their way. */
export function useLastList(kind: ListKind, rows: readonly { readonly id: string }[] | undefined): void {
  const { pathname, search } = useLocation();
  const address = `${pathname}${search}`;
  const ids = rows?.map(({ id }) => id).join(' ');
  useEffect(() => {
    if (ids !== undefined) rememberList(kind, { address, ids: ids.split(' ') });
  }, [kind, ids, address]);
}

/** Remembered for this tab of the browser only, one list of each kind. */
function rememberList(kind: ListKind, list: LastList): void {
  try {
    sessionStorage.setItem(keyOf(kind), JSON.stringify(list));
  } catch (error) {
    // Without storage there is no stepping; nothing else depends on it.
    if (!(error instanceof DOMException)) throw error;
  }
}

/** Where a record stands in the list of its kind that was shown last; undefined when it is not in it. */
export function neighboursOf(kind: ListKind, id: string): Neighbours | undefined {
  const list = readList(kind);
  const index = list?.ids.indexOf(id) ?? -1;
  if (list === undefined || index === -1) return undefined;
  return {
    address: list.address,
    index,
    count: list.ids.length,
    previousId: list.ids[index - 1],
    nextId: list.ids[index + 1],
  };
}

function keyOf(kind: ListKind): string {
  return `thidua.last-${kind}`;
}

function readList(kind: ListKind): LastList | undefined {
  try {
    const list: unknown = JSON.parse(sessionStorage.getItem(keyOf(kind)) ?? 'null');
    return isList(list) ? list : undefined;
  } catch (error) {
    if (error instanceof DOMException || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isList(list: unknown): list is LastList {
  return (
    typeof list === 'object' &&
    list !== null &&
    'address' in list &&
    typeof list.address === 'string' &&
    'ids' in list &&
    Array.isArray(list.ids) &&
    list.ids.every((id) => typeof id === 'string')
  );
}
