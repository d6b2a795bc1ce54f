import { useState, useSyncExternalStore } from 'react';

import { businessNow } from '../business-clock.ts';
import { useViewer } from '../viewer/viewer.tsx';
import { createAutosaver, type Autosaver, type AutosaveState, type SaveOutcome } from './autosaver.ts';
import { forgetLocalCopy, keepLocalCopy, readLocalCopy } from './local-copy.ts';
import { changedTexts, isTextDraft, textDraftShape, type TextDraft } from './text-draft.ts';
import { useSavingMoments } from './use-saving-moments.ts';

export interface TextDraftStart {
  readonly recordId: string;
  /** What the server held when the page was opened. */
  readonly stored: TextDraft;
  readonly version: number;
  /** Longest text of a field in characters. */
  readonly limit: number;
  readonly send: (version: number, draft: TextDraft) => Promise<SaveOutcome<TextDraft>>;
}

export interface TextDraftHand {
  readonly state: AutosaveState<TextDraft, string>;
  readonly saver: Autosaver<TextDraft, string>;
}

/**
 * Keeps texts saved while they are written. What this machine knows and the server does not is taken up at once where nobody
 * else has written since; otherwise it comes up as a conflict with the first saving.
 */
export function useTextDraft(start: TextDraftStart): TextDraftHand {
  const viewer = useViewer();
  const [saver] = useState(() => createSaver(start, viewer.id));
  const state = useSyncExternalStore(saver.subscribe, saver.getState);
  useSavingMoments(saver);
  return { state, saver };
}

function createSaver({ recordId, stored, version, limit, send }: TextDraftStart, accountId: string) {
  const copy = readLocalCopy(localStorage, accountId, recordId, isTextDraft);
  const hasCopy = copy !== undefined && changedTexts(stored, copy.draft).length > 0;
  return createAutosaver(
    textDraftShape(limit),
    // The copy keeps the version it was typed over: if the server has moved on, it says so and nothing is overwritten.
    hasCopy ? { draft: copy.draft, base: copy.base, version: copy.version } : { draft: stored, base: stored, version },
    {
      send,
      keep: (kept) => keepLocalCopy(localStorage, accountId, recordId, kept),
      forget: () => forgetLocalCopy(localStorage, accountId, recordId),
      isOnline: () => navigator.onLine,
      now: businessNow,
    },
  );
}
