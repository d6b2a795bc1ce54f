import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState, useSyncExternalStore } from 'react';

import { businessNow } from '../../../lib/business-clock.ts';
import {
  createAutosaver,
  type Autosaver,
  type AutosaveState,
  type SaveOutcome,
} from '../../../lib/autosave/autosaver.ts';
import { saveFailure } from '../../../lib/autosave/save-failure.ts';
import { useSavingMoments } from '../../../lib/autosave/use-saving-moments.ts';
import { problemOf } from '../problem-sentence.ts';
import {
  CONFIDENTIAL_SHAPE,
  confidentialDraftOf,
  type ConfidentialDraft,
  type ConfidentialField,
  type ConfidentialPatch,
  type StoredConfidence,
} from './confidential-draft.ts';
import { ConfidentialPartDocument } from './confidential-part.gql.ts';
import { SaveConfidentialPartDocument } from './save-confidential-part.gql.ts';

type Outcome = SaveOutcome<ConfidentialDraft>;

export interface ConfidenceInHand {
  readonly state: AutosaveState<ConfidentialDraft, ConfidentialField>;
  readonly saver: Autosaver<ConfidentialDraft, ConfidentialField>;
}

/**
 * Saves the confidential part as it is written. No copy stays on this machine: what is sealed on the server would lie open here.
 * The page warns before it is closed with something unsaved, and asks before another one is opened (`LeaveQuestion`).
 */
export function useConfidence(initiativeId: string, stored: StoredConfidence): ConfidenceInHand {
  const client = useApolloClient();
  const [saver] = useState(() => createSaver(client, initiativeId, stored));
  const state = useSyncExternalStore(saver.subscribe, saver.getState);
  useSavingMoments(saver);
  return { state, saver };
}

function createSaver(client: ApolloClient, id: string, stored: StoredConfidence): ConfidenceInHand['saver'] {
  const draft = confidentialDraftOf(stored);
  return createAutosaver(
    CONFIDENTIAL_SHAPE,
    { draft, base: draft, version: stored?.version ?? 0 },
    {
      send: (version, patch) => send(client, id, version, patch).catch(saveFailure),
      keep: () => false,
      forget: () => undefined,
      isOnline: () => navigator.onLine,
      now: businessNow,
    },
  );
}

async function send(client: ApolloClient, id: string, version: number, patch: ConfidentialPatch): Promise<Outcome> {
  const { data } = await client.mutate({
    mutation: SaveConfidentialPartDocument,
    variables: { input: { id, version, ...patch } },
  });
  const answer = data?.saveConfidentialPart;
  switch (answer?.__typename) {
    case undefined:
      return { kind: 'FAILED' };
    case 'Initiative':
      return savedAs('SAVED', answer.confidentialPart);
    case 'StaleRecordError':
      return savedAs('STALE', await readAgain(client, id));
    case 'InputProblemsError':
      return { kind: 'REFUSED', problems: answer.problems.map(problemOf) };
    case 'InvalidTransitionError':
      return { kind: 'CLOSED' };
  }
}

function savedAs(kind: 'SAVED' | 'STALE', stored: StoredConfidence): Outcome {
  return { kind, version: stored?.version ?? 0, stored: confidentialDraftOf(stored) };
}

async function readAgain(client: ApolloClient, id: string): Promise<StoredConfidence> {
  const { data } = await client.query({
    query: ConfidentialPartDocument,
    variables: { id },
    fetchPolicy: 'network-only',
  });
  return data?.initiative.confidentialPart ?? null;
}
