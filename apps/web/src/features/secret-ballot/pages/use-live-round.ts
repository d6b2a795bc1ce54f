import { useQuery, useSubscription } from '@apollo/client/react';

import { BallotMeetingChangedDocument } from './ballot-meeting-changed.gql.ts';
import { BallotRoundPageDocument, type BallotRoundPageQuery } from './ballot-round-page.gql.ts';

export type ShownRound = BallotRoundPageQuery['ballotRound'];

/** How long a screen may be behind when the stream is down. */
const POLL_MS = 10_000;

/**
 * The round, read again with every change that the stream tells and every ten seconds. While ballots leave this device it is quiet:
 * nothing else is sent then, so that nobody who watches the line can tell one request from the other.
 */
export function useLiveRound(meetingId: string, roundId: string, isQuiet: boolean) {
  const { data, previousData, error, refetch } = useQuery(BallotRoundPageDocument, {
    variables: { id: roundId },
    fetchPolicy: 'cache-and-network',
    pollInterval: isQuiet ? 0 : POLL_MS,
    skipPollAttempt: () => document.hidden,
  });
  useSubscription(BallotMeetingChangedDocument, {
    variables: { meetingId },
    skip: isQuiet,
    ignoreResults: true,
    // A failure is the query's own `error`, shown by the page.
    onData: () => void refetch().catch(() => undefined),
  });
  return { data: data ?? previousData, error, refetch };
}
