import { useApolloClient } from '@apollo/client/react';
import type { InputProblem } from '@thidua/domain/kernel';
import { useEffect, useState, useSyncExternalStore } from 'react';

import { createAutosaver, type Autosaver, type AutosaveState } from './autosaver.ts';
import type { InitiativeDraft } from './initiative-draft.ts';
import { forgetLocalCopy, keepLocalCopy } from './local-copy.ts';
import { SaveInitiativeDocument } from './save-initiative.gql.ts';
import { saveFailure, saveOutcome } from './save-outcome.ts';

interface Start {
  readonly accountId: string;
  readonly initiativeId: string;
  readonly draft: InitiativeDraft;
  readonly base: InitiativeDraft;
  readonly version: number;
  /** What the server found when the person tried to submit. */
  readonly problems: readonly InputProblem[];
}

/** Ties an autosaver to this page: leaving, hiding and coming back online send at once; Ctrl+S does too. */
export function useAutosave(start: Start): { readonly state: AutosaveState; readonly saver: Autosaver } {
  const client = useApolloClient();
  const [saver] = useState(() => createSaver(start, client));
  const state = useSyncExternalStore(saver.subscribe, saver.getState);

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

  return { state, saver };
}

function createSaver(start: Start, client: ReturnType<typeof useApolloClient>): Autosaver {
  const { accountId, initiativeId } = start;
  return createAutosaver(start, {
    send: (version, patch) =>
      client
        .mutate({ mutation: SaveInitiativeDocument, variables: { input: { id: initiativeId, version, ...patch } } })
        .then(({ data }) => (data === undefined ? { kind: 'FAILED' } : saveOutcome(data.saveInitiative)), saveFailure),
    keep: (copy) => keepLocalCopy(localStorage, accountId, initiativeId, copy),
    forget: () => forgetLocalCopy(localStorage, accountId, initiativeId),
    isOnline: () => navigator.onLine,
    now: () => Date.now(),
  });
}
