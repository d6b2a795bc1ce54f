import { CombinedGraphQLErrors, type ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState, useSyncExternalStore } from 'react';

import { forgetText, keepText, readText, type CopyPlace } from '../../../lib/autosave/text-copy.ts';
import { createTextSaver, type SaveOutcome, type TextSaver, type TextState } from '../../../lib/autosave/text-saver.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { problemSentence } from '../problem-sentence.ts';
import { registrationText, type RegistrationWords } from '../text.ts';
import { draftOfText, EMPTY_DRAFT, textOfDraft, type RegistrationDraft } from './draft.ts';
import { SaveRegistrationDocument, StoredRegistrationDocument } from './save-registration.gql.ts';

/** Whose sheet of which year is written, and what the server holds of it. */
export interface WrittenSheet {
  /** Year and subject: where this machine keeps its copy. */
  readonly rowId: string;
  readonly year: number;
  readonly staffId: string | null;
  readonly collectiveId: string | null;
  readonly sheet: (RegistrationDraft & { readonly version: number }) | null;
}

export function copyPlace(accountId: string, rowId: string): CopyPlace {
  return { kind: 'registration', accountId, recordId: rowId };
}

/** Ties a saver to the sheet: leaving, hiding and coming back online send at once. */
export function useRegistrationSaver(written: WrittenSheet): { readonly state: TextState; readonly saver: TextSaver } {
  const t = useText(registrationText);
  const client = useApolloClient();
  const { id: accountId } = useViewer();
  const [saver] = useState(() => saverFor(written, accountId, client, t));
  const state = useSyncExternalStore(saver.subscribe, saver.getState);

  useEffect(() => {
    saver.resume();
    const flush = () => saver.flush();
    const flushWhenHidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    const warnWhenNotKept = (event: BeforeUnloadEvent) => {
      if (!saver.getState().isKept) event.preventDefault();
    };
    window.addEventListener('online', flush);
    window.addEventListener('beforeunload', warnWhenNotKept);
    document.addEventListener('visibilitychange', flushWhenHidden);
    return () => {
      window.removeEventListener('online', flush);
      window.removeEventListener('beforeunload', warnWhenNotKept);
      document.removeEventListener('visibilitychange', flushWhenHidden);
      flush();
      saver.pause();
    };
  }, [saver]);

  return { state, saver };
}

function saverFor(written: WrittenSheet, accountId: string, client: ApolloClient, t: RegistrationWords): TextSaver {
  const { sheet, rowId } = written;
  const place = copyPlace(accountId, rowId);
  const held = textOfDraft(sheet ?? EMPTY_DRAFT);
  const version = sheet?.version ?? 0;
  const copy = readText(localStorage, place);
  // A copy typed over what still stands there is simply the newer text; over another one it meets it as a conflict.
  const stored = copy?.stored ?? held;
  return createTextSaver(
    { text: copy?.text ?? held, stored, version: stored === held ? version : version - 1 },
    {
      send: (over, text) => send(client, t, written, over, draftOfText(text)),
      keep: (text, over) => keepText(localStorage, place, { text, stored: over }),
      forget: () => forgetText(localStorage, place),
      isOnline: () => navigator.onLine,
      now: () => Date.now(),
    },
  );
}

async function send(
  client: ApolloClient,
  t: RegistrationWords,
  { year, staffId, collectiveId }: WrittenSheet,
  version: number,
  { titles, content, measures, initiativeCount, pledges }: RegistrationDraft,
): Promise<SaveOutcome> {
  const subject = { year, staffId, collectiveId };
  try {
    const { data } = await client.mutate({
      mutation: SaveRegistrationDocument,
      variables: { input: { ...subject, version, titles, content, measures, initiativeCount, pledges } },
    });
    const answer = data?.saveRegistration;
    switch (answer?.__typename) {
      case undefined:
        return { kind: 'FAILED' };
      case 'RegistrationRow':
        return saved(answer.sheet);
      case 'StaleRecordError':
        return await readStored(client, subject);
      case 'InputProblemsError':
        return { kind: 'REFUSED', sentence: answer.problems.map((problem) => problemSentence(t, problem)).join(' ') };
      case 'InvalidTransitionError':
      case 'RegistrationClosedError':
        return { kind: 'CLOSED' };
    }
  } catch (error) {
    return failureOf(error);
  }
}

function saved(sheet: WrittenSheet['sheet']): SaveOutcome {
  return sheet === null ? { kind: 'FAILED' } : { kind: 'SAVED', version: sheet.version, stored: textOfDraft(sheet) };
}

async function readStored(
  client: ApolloClient,
  variables: Pick<WrittenSheet, 'year' | 'staffId' | 'collectiveId'>,
): Promise<SaveOutcome> {
  const { data } = await client.query({ query: StoredRegistrationDocument, variables, fetchPolicy: 'network-only' });
  if (data === undefined) return { kind: 'FAILED' };
  const { canEdit, sheet } = data.registrationForm.row;
  if (!canEdit) return { kind: 'CLOSED' };
  return { kind: 'STALE', version: sheet?.version ?? 0, stored: textOfDraft(sheet ?? EMPTY_DRAFT) };
}

/** Codes after which trying again helps nobody: the right or the record itself is gone. */
const FINAL = ['FORBIDDEN', 'NOT_FOUND'];

function failureOf(error: unknown): SaveOutcome {
  if (!CombinedGraphQLErrors.is(error)) return { kind: 'FAILED' };
  const codes = error.errors.map(({ extensions }) => extensions?.['code']);
  if (codes.includes('UNAUTHENTICATED')) return { kind: 'SIGNED_OUT' };
  return codes.some((code) => FINAL.some((final) => final === code)) ? { kind: 'CLOSED' } : { kind: 'FAILED' };
}
