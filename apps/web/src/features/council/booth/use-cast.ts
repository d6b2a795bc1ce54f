import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { voteRefusal } from '../logic/refusals.ts';
import { councilText } from '../text.ts';
import { CastVoteDocument } from './cast-vote.gql.ts';
import { sendVotes, type SendReport, type VoteOutcome, type VoteToSend } from './send-votes.ts';

export interface Casting {
  readonly send: (votes: readonly VoteToSend[]) => Promise<SendReport>;
  /** While votes are on their way: how many were answered, of how many. */
  readonly progress: { readonly done: number; readonly count: number } | undefined;
  /** What the last sending came to. */
  readonly report: (SendReport & { readonly count: number }) | undefined;
  /** Refusals of the last sending, by item. */
  readonly refusals: ReadonlyMap<string, string>;
}

/** Sends votes by name, one by one. A choice leaves this machine only after the server has answered for it. */
export function useCast(forget: (itemId: string) => void): Casting {
  const t = useText(councilText);
  const client = useApolloClient();
  const [progress, setProgress] = useState<Casting['progress']>(undefined);
  const [report, setReport] = useState<Casting['report']>(undefined);
  const [refusals, setRefusals] = useState<ReadonlyMap<string, string>>(new Map());

  async function sendOne({ itemId, choice }: VoteToSend): Promise<VoteOutcome> {
    try {
      const { data } = await client.mutate({ mutation: CastVoteDocument, variables: { input: { itemId, choice } } });
      if (data === undefined) return { kind: 'LOST' };
      const refusal = voteRefusal(t, data.castVote);
      if (refusal === undefined) {
        forget(itemId);
        return { kind: 'COUNTED' };
      }
      if (!refusal.isKept) forget(itemId);
      setRefusals((current) => new Map(current).set(itemId, refusal.sentence));
      return { kind: 'REFUSED' };
    } catch {
      return { kind: 'LOST' };
    }
  }

  async function send(votes: readonly VoteToSend[]): Promise<SendReport> {
    const count = votes.length;
    setRefusals(new Map());
    setReport(undefined);
    setProgress({ done: 0, count });
    const outcome = await sendVotes(votes, sendOne, (done) => setProgress({ done, count }));
    setProgress(undefined);
    setReport({ ...outcome, count });
    return outcome;
  }

  return { send, progress, report, refusals };
}
