import { INITIATIVE_TEXTS } from '@thidua/domain/initiatives';

import type { InitiativeDraft } from './initiative-draft.ts';

/** What this machine remembers of a draft until the server has acknowledged it. */
export interface LocalCopy {
  readonly draft: InitiativeDraft;
  /** The version on the server that the draft was typed over. */
  readonly base: InitiativeDraft;
  readonly version: number;
  /** When it was written, in milliseconds. */
  readonly at: number;
}

/** The part of `localStorage` in use; a test gives its own. */
export type CopyStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

function keyOf(accountId: string, initiativeId: string): string {
  return `thidua.draft.${accountId}.${initiativeId}`;
}

/** False when the browser keeps nothing: full, or storage forbidden. */
export function keepLocalCopy(store: CopyStore, accountId: string, initiativeId: string, copy: LocalCopy): boolean {
  try {
    store.setItem(keyOf(accountId, initiativeId), JSON.stringify(copy));
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

export function forgetLocalCopy(store: CopyStore, accountId: string, initiativeId: string): void {
  try {
    store.removeItem(keyOf(accountId, initiativeId));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** The copy of this account, or nothing: none there, or not ours to read (an older release, a hand). */
export function readLocalCopy(store: CopyStore, accountId: string, initiativeId: string): LocalCopy | undefined {
  let text: string | null;
  try {
    text = store.getItem(keyOf(accountId, initiativeId));
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
  if (text === null) return undefined;
  try {
    const copy: unknown = JSON.parse(text);
    return isLocalCopy(copy) ? copy : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isLocalCopy(copy: unknown): copy is LocalCopy {
  return (
    isRecord(copy) &&
    typeof copy['version'] === 'number' &&
    typeof copy['at'] === 'number' &&
    isDraft(copy['draft']) &&
    isDraft(copy['base'])
  );
}

function isDraft(draft: unknown): draft is InitiativeDraft {
  return (
    isRecord(draft) &&
    [...INITIATIVE_TEXTS, 'firstAppliedOn'].every((field) => typeof draft[field] === 'string') &&
    Array.isArray(draft['authors']) &&
    draft['authors'].every(isAuthor)
  );
}

function isAuthor(author: unknown): boolean {
  return isRecord(author) && ['staffId', 'fullName', 'detail', 'share'].every((key) => typeof author[key] === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
