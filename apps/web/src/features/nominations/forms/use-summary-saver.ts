import { CombinedGraphQLErrors, type ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { NOMINATION_LIMITS } from '@thidua/domain/nominations';
import { useEffect, useState, useSyncExternalStore } from 'react';

import { forgetText, keepText, readText, type CopyPlace } from '../../../lib/autosave/text-copy.ts';
import { createTextSaver, type SaveOutcome, type TextSaver, type TextState } from '../../../lib/autosave/text-saver.ts';
import { formatNumber } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { isGone } from '../actions/is-gone.ts';
import { nominationText, type NominationWords } from '../text.ts';
import { SetNominationSummaryDocument, StoredSummaryDocument } from './set-nomination-summary.gql.ts';

/** The line whose summary is written. */
export interface SummaryLine {
  readonly id: string;
  readonly version: number;
  readonly summary: string;
}

/** Ties a saver to its field: leaving, hiding and coming back online send at once. */
export function useSummarySaver(line: SummaryLine): { readonly state: TextState; readonly saver: TextSaver } {
  const t = useText(nominationText);
  const client = useApolloClient();
  const { id: accountId } = useViewer();
  const [saver] = useState(() => saverFor(line, accountId, client, t));
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

function saverFor(line: SummaryLine, accountId: string, client: ApolloClient, t: NominationWords): TextSaver {
  const { id, version, summary } = line;
  const place: CopyPlace = { kind: 'summary', accountId, recordId: id };
  const copy = readText(localStorage, place);
  // A copy typed over what still stands there is simply the newer text; over another text it meets it as a conflict.
  const stored = copy?.stored ?? summary;
  return createTextSaver(
    { text: copy?.text ?? summary, stored, version: stored === summary ? version : version - 1 },
    {
      send: (over, text) => send(client, t, { id, version: over, summary: text }),
      keep: (text, over) => keepText(localStorage, place, { text, stored: over }),
      forget: () => forgetText(localStorage, place),
      isOnline: () => navigator.onLine,
      now: () => Date.now(),
    },
  );
}

interface Sent {
  readonly id: string;
  readonly version: number;
  readonly summary: string;
}

async function send(client: ApolloClient, t: NominationWords, input: Sent): Promise<SaveOutcome> {
  try {
    const { data } = await client.mutate({ mutation: SetNominationSummaryDocument, variables: { input } });
    const answer = data?.setNominationSummary;
    switch (answer?.__typename) {
      case undefined:
        return { kind: 'FAILED' };
      case 'Nomination':
        return { kind: 'SAVED', version: answer.version, stored: answer.summary };
      case 'StaleRecordError':
        return await readStored(client, input.id);
      case 'InputProblemsError':
        return { kind: 'REFUSED', sentence: problemSentence(t, answer.problems[0]) };
      case 'InvalidTransitionError':
        return { kind: 'CLOSED' };
    }
  } catch (error) {
    return failureOf(error);
  }
}

async function readStored(client: ApolloClient, id: string): Promise<SaveOutcome> {
  const { data } = await client.query({
    query: StoredSummaryDocument,
    variables: { id },
    fetchPolicy: 'network-only',
  });
  if (data === undefined) return { kind: 'FAILED' };
  const { version, summary, viewerCan } = data.nomination;
  return viewerCan.includes('EDIT') ? { kind: 'STALE', version, stored: summary } : { kind: 'CLOSED' };
}

function failureOf(error: unknown): SaveOutcome {
  if (isGone(error)) return { kind: 'CLOSED' };
  const isSignedOut =
    CombinedGraphQLErrors.is(error) &&
    error.errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED');
  return isSignedOut ? { kind: 'SIGNED_OUT' } : { kind: 'FAILED' };
}

function problemSentence(
  t: NominationWords,
  problem: { readonly code: string; readonly limit: number | null; readonly actual: number | null } | undefined,
): string {
  if (problem?.code !== 'TOO_LONG') return t.act.problem;
  return t.summary.tooLong(
    formatNumber(problem.limit ?? NOMINATION_LIMITS.summary, 0),
    formatNumber(problem.actual ?? 0, 0),
  );
}
