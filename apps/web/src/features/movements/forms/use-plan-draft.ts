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
import { forgetLocalCopy, keepLocalCopy, readLocalCopy } from '../../../lib/autosave/local-copy.ts';
import { saveFailure } from '../../../lib/autosave/save-failure.ts';
import { useSavingMoments } from '../../../lib/autosave/use-saving-moments.ts';
import { problemOf } from '../../../lib/outcome/outcome.ts';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { changedFields, type PlanDraft, type PlanField } from './plan-draft.ts';
import { mergeDrafts, patchOf, takeFields } from './plan-patch.ts';
import { draftOf, isPlanDraft } from './plan-stored.ts';
import { SavePlanDocument, type SavePlanMutation, type StoredPlanFragment } from './save-plan.gql.ts';

export type PlanSaver = Autosaver<PlanDraft, PlanField>;
export type PlanState = AutosaveState<PlanDraft, PlanField>;

/**
 * Keeps a draft plan saved while it is written. What this machine knows and the server does not is taken up at once where
 * nobody else has written since; otherwise it comes up as a conflict with the first saving.
 */
export function usePlanDraft(stored: StoredPlanFragment): { readonly state: PlanState; readonly saver: PlanSaver } {
  const viewer = useViewer();
  const client = useApolloClient();
  const [saver] = useState(() => createSaver(client, viewer.id, stored));
  const state = useSyncExternalStore(saver.subscribe, saver.getState);
  useSavingMoments(saver);
  return { state, saver };
}

function createSaver(client: ApolloClient, accountId: string, stored: StoredPlanFragment): PlanSaver {
  const { id, kind, version } = stored;
  const server = draftOf(stored);
  const copy = readLocalCopy(localStorage, accountId, id, isPlanDraft);
  const hasCopy = copy !== undefined && changedFields(server, copy.draft).length > 0;
  return createAutosaver(
    { changedFields, patchOf: (base, draft) => patchOf(kind, base, draft), mergeDrafts, takeFields },
    // The copy keeps the version it was typed over: if the server has moved on, it says so and nothing is overwritten.
    hasCopy ? { draft: copy.draft, base: copy.base, version: copy.version } : { draft: server, base: server, version },
    {
      send: (at, patch) =>
        client
          .mutate({ mutation: SavePlanDocument, variables: { input: { id, version: at, ...patch } } })
          .then(({ data }) => (data === undefined ? { kind: 'FAILED' } : saveOutcome(data.savePlan)), saveFailure),
      keep: (kept) => keepLocalCopy(localStorage, accountId, id, kept),
      forget: () => forgetLocalCopy(localStorage, accountId, id),
      isOnline: () => navigator.onLine,
      now: businessNow,
    },
  );
}

/** What the autosaver makes of an answer of the server. */
export function saveOutcome(answer: SavePlanMutation['savePlan']): SaveOutcome<PlanDraft> {
  switch (answer.__typename) {
    case 'Movement':
      return { kind: 'SAVED', version: answer.version, stored: draftOf(answer) };
    case 'StalePlanError':
      return { kind: 'STALE', version: answer.current.version, stored: draftOf(answer.current) };
    case 'InputProblemsError':
      return { kind: 'REFUSED', problems: answer.problems.map(problemOf) };
    case 'InvalidTransitionError':
      return { kind: 'CLOSED' };
  }
}
