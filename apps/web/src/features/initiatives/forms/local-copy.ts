import { INITIATIVE_TEXTS } from '@thidua/domain/initiatives';

import {
  isRecord,
  readLocalCopy as readAnyCopy,
  type CopyStore,
  type LocalCopy as AnyLocalCopy,
} from '../../../lib/autosave/local-copy.ts';
import type { InitiativeDraft } from './initiative-draft.ts';

export { forgetLocalCopy, keepLocalCopy, type CopyStore } from '../../../lib/autosave/local-copy.ts';

export type LocalCopy = AnyLocalCopy<InitiativeDraft>;

/** The copy of this account, or nothing: none there, or not ours to read (an older release, a hand). */
export function readLocalCopy(store: CopyStore, accountId: string, initiativeId: string): LocalCopy | undefined {
  return readAnyCopy(store, accountId, initiativeId, isDraft);
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
