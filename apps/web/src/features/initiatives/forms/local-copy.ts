import { INITIATIVE_TEXTS } from '@thidua/domain/initiatives';

import {
  isRecord,
  readLocalCopy as readAnyCopy,
  type CopyStore,
  type LocalCopy as AnyLocalCopy,
} from '../../../lib/autosave/local-copy.ts';
import { HELPER_PARTS } from './helper-draft.ts';
import type { DraftAuthor, InitiativeDraft } from './initiative-draft.ts';

export { forgetLocalCopy, keepLocalCopy, type CopyStore } from '../../../lib/autosave/local-copy.ts';

export type LocalCopy = AnyLocalCopy<InitiativeDraft>;

/** The copy of this account, or nothing: none there, or not ours to read (a hand). One of an older release has not asked for all of it. */
export function readLocalCopy(store: CopyStore, accountId: string, initiativeId: string): LocalCopy | undefined {
  const copy = readAnyCopy(store, accountId, initiativeId, isDraft);
  return copy === undefined ? undefined : { ...copy, draft: completed(copy.draft), base: completed(copy.base) };
}

/** What the form did not ask for yet when this was typed is empty. */
function completed({ authors, ...draft }: OlderDraft): InitiativeDraft {
  return {
    investor: '',
    helpers: [],
    ...draft,
    authors: authors.map((author) => ({ qualification: '', ...author })),
  };
}

type OlderDraft = Omit<InitiativeDraft, 'authors' | Asked> &
  Partial<Pick<InitiativeDraft, Asked>> & {
    readonly authors: readonly (Omit<DraftAuthor, 'qualification'> & Partial<DraftAuthor>)[];
  };
/** Asked for since drafts are kept on machines. */
type Asked = 'investor' | 'helpers';

function isDraft(draft: unknown): draft is OlderDraft {
  return (
    isRecord(draft) &&
    [...INITIATIVE_TEXTS, 'firstAppliedOn'].every(
      (field) => typeof draft[field] === 'string' || (field === 'investor' && draft[field] === undefined),
    ) &&
    (draft['helpers'] === undefined || (Array.isArray(draft['helpers']) && draft['helpers'].every(isHelper))) &&
    Array.isArray(draft['authors']) &&
    draft['authors'].every(isAuthor)
  );
}

function isHelper(helper: unknown): boolean {
  return isRecord(helper) && ['key', ...HELPER_PARTS].every((part) => typeof helper[part] === 'string');
}

function isAuthor(author: unknown): boolean {
  return (
    isRecord(author) &&
    ['staffId', 'fullName', 'detail', 'share'].every((key) => typeof author[key] === 'string') &&
    ['string', 'undefined'].includes(typeof author['qualification'])
  );
}
