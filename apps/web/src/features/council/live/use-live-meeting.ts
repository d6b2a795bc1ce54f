import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery, useSubscription } from '@apollo/client/react';
import { useEffect, useMemo } from 'react';

import { useReconnect } from '../../../lib/apollo/reconnect.ts';
import { MeetingChangedDocument } from './meeting-changed.gql.ts';
import { refetchSoon } from './refetch-soon.ts';

/** How long a screen may be behind when the stream is down. */
const POLL_MS = 15_000;
const WAIT_MS = 400;

/**
 * The query of a page that follows a meeting: read again with every change told by the stream, when the window is looked
 * at again, when the network came back, and every fifteen seconds for the time the stream is down.
 */
export function useLiveMeeting<Data, Variables extends OperationVariables & { readonly id: string }>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) {
  const { data, previousData, error, refetch } = useQuery(document as TypedDocumentNode<Data, { id: string }>, {
    variables: { id: variables.id },
    fetchPolicy: 'cache-and-network',
    pollInterval: POLL_MS,
    skipPollAttempt: () => window.document.hidden,
  });
  // A failure is the query's own `error`, shown by the page.
  const soon = useMemo(() => refetchSoon(() => void refetch().catch(() => undefined), WAIT_MS), [refetch]);
  useEffect(() => soon.stop, [soon]);

  useSubscription(MeetingChangedDocument, {
    variables: { meetingId: variables.id },
    ignoreResults: true,
    onData: soon.call,
  });
  useReconnect(soon.call);
  useEffect(() => {
    window.addEventListener('focus', soon.call);
    return () => window.removeEventListener('focus', soon.call);
  }, [soon]);

  return { data: data ?? previousData, error, refetch };
}
