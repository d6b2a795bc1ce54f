import { useEffect, useEffectEvent, useState } from 'react';
import { useNavigate } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import type { Autosaver } from '../forms/autosaver.ts';
import { waitingFields } from '../forms/initiative-draft.ts';

interface GoToCheck {
  readonly go: () => void;
  readonly isSaving: boolean;
  /** The server could not be told everything, so there is nothing to check yet. */
  readonly hasFailed: boolean;
  /** How often it was tried and something in the form stood in the way. */
  readonly attempt: number;
}

/**
 * To the check page once the server holds everything; Ctrl+Enter does the same. `onTry` runs first and says whether what is not
 * saved with the texts lets it go on.
 */
export function useGoToCheck(
  initiativeId: string,
  saver: Autosaver,
  firstAttempt: number,
  onTry: () => Promise<boolean>,
): GoToCheck {
  const navigate = useNavigate();
  const [isSaving, setIsSaving] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const [attempt, setAttempt] = useState(firstAttempt);

  async function go(): Promise<void> {
    if (isSaving) return;
    setIsSaving(true);
    const mayGoOn = await onTry();
    const isSaved = await saver.flush();
    setIsSaving(false);
    const { base, draft } = saver.getState();
    if (mayGoOn && isSaved && waitingFields(base, draft).length === 0) {
      await navigate(hrefs.initiativeCheck(initiativeId));
      return;
    }
    setHasFailed(!isSaved);
    setAttempt((count) => count + 1);
  }

  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey) && event.key === 'Enter' && !event.isComposing) void go();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => handleKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);

  return { go: () => void go(), isSaving, hasFailed, attempt };
}
