/** What this machine remembers of a draft until the server has acknowledged it. */
export interface LocalCopy<Draft> {
  readonly draft: Draft;
  /** The version on the server that the draft was typed over. */
  readonly base: Draft;
  readonly version: number;
  /** When it was written, in milliseconds. */
  readonly at: number;
}

/** The part of `localStorage` in use; a test gives its own. */
export type CopyStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

function keyOf(accountId: string, recordId: string): string {
  return `thidua.draft.${accountId}.${recordId}`;
}

/** False when the browser keeps nothing: full, or storage forbidden. */
export function keepLocalCopy<Draft>(
  store: CopyStore,
  accountId: string,
  recordId: string,
  copy: LocalCopy<Draft>,
): boolean {
  try {
    store.setItem(keyOf(accountId, recordId), JSON.stringify(copy));
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

export function forgetLocalCopy(store: CopyStore, accountId: string, recordId: string): void {
  try {
    store.removeItem(keyOf(accountId, recordId));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** The copy of this account, or nothing: none there, or not ours to read (an older release, a hand). */
export function readLocalCopy<Draft>(
  store: CopyStore,
  accountId: string,
  recordId: string,
  isDraft: (value: unknown) => value is Draft,
): LocalCopy<Draft> | undefined {
  let text: string | null;
  try {
    text = store.getItem(keyOf(accountId, recordId));
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
  if (text === null) return undefined;
  try {
    const copy: unknown = JSON.parse(text);
    return isLocalCopy(copy, isDraft) ? copy : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isLocalCopy<Draft>(copy: unknown, isDraft: (value: unknown) => value is Draft): copy is LocalCopy<Draft> {
  return (
    isRecord(copy) &&
    typeof copy['version'] === 'number' &&
    typeof copy['at'] === 'number' &&
    isDraft(copy['draft']) &&
    isDraft(copy['base'])
  );
}

/** An object of which anything may be asked. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
