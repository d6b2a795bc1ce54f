import { useApolloClient } from '@apollo/client/react';
import type { InputProblem } from '@thidua/domain/kernel';
import { useState, useSyncExternalStore } from 'react';

import { businessNow } from '../../../lib/business-clock.ts';
import { saveFailure } from '../../../lib/autosave/save-failure.ts';
import { useSavingMoments } from '../../../lib/autosave/use-saving-moments.ts';
import { createAutosaver, type Autosaver, type AutosaveState } from './autosaver.ts';
import type { InitiativeDraft } from './initiative-draft.ts';
import { forgetLocalCopy, keepLocalCopy } from './local-copy.ts';
import { SaveInitiativeDocument } from './save-initiative.gql.ts';
import { saveOutcome } from './save-outcome.ts';

interface Start {
  readonly accountId: string;
  readonly initiativeId: string;
  readonly draft: InitiativeDraft;
  readonly base: InitiativeDraft;
  readonly version: number;
  /** What the server found when the person tried to submit. */
  readonly problems: readonly InputProblem[];
}

/** Ties an autosaver to this page. */
export function useAutosave(start: Start): { readonly state: AutosaveState; readonly saver: Autosaver } {
  const client = useApolloClient();
  const [saver] = useState(() => createSaver(start, client));
  const state = useSyncExternalStore(saver.subscribe, saver.getState);

  useSavingMoments(saver);
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
    now: businessNow,
  });
}
