/** What this machine remembers of a text until the server has acknowledged it. */
export interface TextCopy {
  readonly text: string;
  /** The stored text that it was typed over. */
  readonly stored: string;
}

/** The part of `localStorage` in use; a test gives its own. */
export type CopyStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Where a copy is kept: what kind of text, whose, of which record. */
export interface CopyPlace {
  readonly kind: 'summary' | 'registration' | 'plan-text';
  readonly accountId: string;
  readonly recordId: string;
}

function keyOf({ kind, accountId, recordId }: CopyPlace): string {
  return `thidua.${kind}.${accountId}.${recordId}`;
}

/** False when the browser keeps nothing: full, or storage forbidden. */
export function keepText(store: CopyStore, place: CopyPlace, copy: TextCopy): boolean {
  try {
    store.setItem(keyOf(place), JSON.stringify(copy));
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

export function forgetText(store: CopyStore, place: CopyPlace): void {
  try {
    store.removeItem(keyOf(place));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** The copy of this account, or nothing: none there, or not ours to read. */
export function readText(store: CopyStore, place: CopyPlace): TextCopy | undefined {
  try {
    const copy: unknown = JSON.parse(store.getItem(keyOf(place)) ?? 'null');
    return isCopy(copy) ? copy : undefined;
  } catch (error) {
    if (error instanceof DOMException || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isCopy(copy: unknown): copy is TextCopy {
  return (
    typeof copy === 'object' &&
    copy !== null &&
    'text' in copy &&
    typeof copy.text === 'string' &&
    'stored' in copy &&
    typeof copy.stored === 'string'
  );
}
