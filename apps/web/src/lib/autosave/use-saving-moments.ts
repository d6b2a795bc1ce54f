import { useEffect } from 'react';

import type { SavePhase } from './autosaver.ts';

/** As much of an autosaver as the moments of a page need, whatever it saves. */
interface Saving {
  readonly resume: () => void;
  readonly pause: () => void;
  readonly flush: () => Promise<boolean>;
  readonly getState: () => { readonly isKept: boolean; readonly phase: SavePhase };
}

/** Leaving, hiding and coming back online send at once; Ctrl+S does too. */
export function useSavingMoments(saver: Saving): void {
  useEffect(() => {
    saver.resume();
    const flush = () => void saver.flush();
    const flushWhenHidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    const warnWhenNotKept = (event: BeforeUnloadEvent) => {
      if (!saver.getState().isKept) event.preventDefault();
    };
    const saveByKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== 's')
        return;
      event.preventDefault();
      flush();
    };
    window.addEventListener('online', flush);
    window.addEventListener('beforeunload', warnWhenNotKept);
    window.addEventListener('keydown', saveByKey);
    document.addEventListener('visibilitychange', flushWhenHidden);
    return () => {
      window.removeEventListener('online', flush);
      window.removeEventListener('beforeunload', warnWhenNotKept);
      window.removeEventListener('keydown', saveByKey);
      document.removeEventListener('visibilitychange', flushWhenHidden);
      if (saver.getState().phase !== 'SIGNED_OUT') flush();
      saver.pause();
    };
  }, [saver]);
}
