/** What this machine remembers of a summary until the server has acknowledged it. */
export interface SummaryCopy {
  readonly text: string;
  /** The stored text that it was typed over. */
  readonly stored: string;
}

/** The part of `localStorage` in use; a test gives its own. */
export type CopyStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

function keyOf(accountId: string, nominationId: string): string {
  return `thidua.summary.${accountId}.${nominationId}`;
}

/** False when the browser keeps nothing: full, or storage forbidden. */
export function keepSummary(store: CopyStore, accountId: string, nominationId: string, copy: SummaryCopy): boolean {
  try {
    store.setItem(keyOf(accountId, nominationId), JSON.stringify(copy));
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

export function forgetSummary(store: CopyStore, accountId: string, nominationId: string): void {
  try {
    store.removeItem(keyOf(accountId, nominationId));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** The copy of this account, or nothing: none there, or not ours to read. */
export function readSummary(store: CopyStore, accountId: string, nominationId: string): SummaryCopy | undefined {
  try {
    const copy: unknown = JSON.parse(store.getItem(keyOf(accountId, nominationId)) ?? 'null');
    return isCopy(copy) ? copy : undefined;
  } catch (error) {
    if (error instanceof DOMException || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isCopy(copy: unknown): copy is SummaryCopy {
  return (
    typeof copy === 'object' &&
    copy !== null &&
    'text' in copy &&
    typeof copy.text === 'string' &&
    'stored' in copy &&
    typeof copy.stored === 'string'
  );
}
