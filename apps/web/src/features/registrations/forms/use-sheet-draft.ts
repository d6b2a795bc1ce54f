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
import {
  changedFields,
  draftOf,
  isSheetDraft,
  SHEET_SHAPE,
  type RegistrationDraft,
  type SheetField,
  type SheetPatch,
} from './draft.ts';
import { SaveRegistrationDocument, StoredRegistrationDocument } from './save-registration.gql.ts';

/** Whose sheet of which year is written, and what the server holds of it. */
export interface WrittenSheet {
  /** Year and subject. */
  readonly rowId: string;
  readonly year: number;
  readonly staffId: string | null;
  readonly collectiveId: string | null;
  readonly sheet: (RegistrationDraft & { readonly id: string; readonly version: number }) | null;
}

export type SheetState = AutosaveState<RegistrationDraft, SheetField>;
export type SheetSaver = Autosaver<RegistrationDraft, SheetField>;

interface SheetDraftHand {
  readonly state: SheetState;
  readonly saver: SheetSaver;
  /** The sheet that the saver writes; undefined until the first save has made it. */
  readonly sheetId: () => string | undefined;
}

/** Where this machine keeps what the server has not acknowledged of a sheet. */
export function sheetCopyId(rowId: string): string {
  return `registration.${rowId}`;
}

/**
 * Keeps a sheet saved while it is written. What this machine knows and the server does not is taken up at once where nobody else
 * has written since; otherwise it comes up as a conflict with the first saving.
 */
export function useSheetDraft(written: WrittenSheet): SheetDraftHand {
  const viewer = useViewer();
  const client = useApolloClient();
  const [{ saver, sheetId }] = useState(() => createSaver(client, viewer.id, written));
  const state = useSyncExternalStore(saver.subscribe, saver.getState);
  useSavingMoments(saver);
  return { state, saver, sheetId };
}

function createSaver(client: ApolloClient, accountId: string, written: WrittenSheet) {
  const copyId = sheetCopyId(written.rowId);
  const server = draftOf(written.sheet);
  const copy = readLocalCopy(localStorage, accountId, copyId, isSheetDraft);
  const hasCopy = copy !== undefined && changedFields(server, copy.draft).length > 0;
  let sheetId = written.sheet?.id;
  const saver: SheetSaver = createAutosaver(
    SHEET_SHAPE,
    // The copy keeps the version it was typed over: if the server has moved on, it says so and nothing is overwritten.
    hasCopy
      ? { draft: copy.draft, base: copy.base, version: copy.version }
      : { draft: server, base: server, version: written.sheet?.version ?? 0 },
    {
      send: (version, patch) =>
        send(client, written, { version, patch }, (id) => {
          sheetId = id;
        }).catch(saveFailure),
      keep: (kept) => keepLocalCopy(localStorage, accountId, copyId, kept),
      forget: () => forgetLocalCopy(localStorage, accountId, copyId),
      isOnline: () => navigator.onLine,
      now: businessNow,
    },
  );
  return { saver, sheetId: () => sheetId };
}

interface Sent {
  readonly version: number;
  readonly patch: SheetPatch;
}

async function send(
  client: ApolloClient,
  { year, staffId, collectiveId }: WrittenSheet,
  { version, patch }: Sent,
  onSheet: (id: string) => void,
): Promise<SaveOutcome<RegistrationDraft>> {
  const subject = { year, staffId, collectiveId };
  const { data } = await client.mutate({
    mutation: SaveRegistrationDocument,
    variables: { input: { ...subject, version, ...patch } },
  });
  const answer = data?.saveRegistration;
  switch (answer?.__typename) {
    case undefined:
      return { kind: 'FAILED' };
    case 'RegistrationRow': {
      const { sheet } = answer;
      if (sheet === null) return { kind: 'FAILED' };
      onSheet(sheet.id);
      return { kind: 'SAVED', version: sheet.version, stored: draftOf(sheet) };
    }
    case 'StaleRecordError':
      return readStored(client, subject, onSheet);
    case 'InputProblemsError':
      return { kind: 'REFUSED', problems: answer.problems.map(problemOf) };
    case 'InvalidTransitionError':
    case 'RegistrationClosedError':
      return { kind: 'CLOSED' };
  }
}

/** What stands there now, after somebody else has written. */
async function readStored(
  client: ApolloClient,
  variables: Pick<WrittenSheet, 'year' | 'staffId' | 'collectiveId'>,
  onSheet: (id: string) => void,
): Promise<SaveOutcome<RegistrationDraft>> {
  const { data } = await client.query({ query: StoredRegistrationDocument, variables, fetchPolicy: 'network-only' });
  if (data === undefined) return { kind: 'FAILED' };
  const { canEdit, sheet } = data.registrationForm.row;
  if (!canEdit) return { kind: 'CLOSED' };
  if (sheet !== null) onSheet(sheet.id);
  return { kind: 'STALE', version: sheet?.version ?? 0, stored: draftOf(sheet) };
}
