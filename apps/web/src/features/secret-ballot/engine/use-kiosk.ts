import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import type { CountedChoice } from '@thidua/ballot';

import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { FinishBallotPaperDocument, IssuePaperTokensDocument } from '../acts/ballot-paper-acts.gql.ts';
import type { ShownRound } from '../pages/use-live-round.ts';
import { browserOutside, sendBallots } from './send-ballots.ts';
import { emptyRecord, indexedStore, recordKey, type VoterRecord } from './voter-record.ts';
import { codeIn, envelopeFor, isReceiptFor, newCode, tokenFrom, tokenRequests, voterRound } from './voter-round.ts';

/** ELSEWHERE: the tokens of this paper lie on another device. REFUSED: the urn did not take a ballot. */
export type KioskFault = 'ELSEWHERE' | 'KEY_FAULT' | 'REFUSED' | 'FAILED';

export interface Kiosk {
  readonly isBusy: boolean;
  readonly sent: { readonly taken: number; readonly all: number } | undefined;
  readonly fault: KioskFault | undefined;
  /** Lays one paper into the urn, with the tokens of one whose paper came back. True when the urn has all of it. */
  readonly enter: (memberId: string, choices: ReadonlyMap<string, CountedChoice>) => Promise<boolean>;
}

/**
 * The device of the teller who enters papers. For each it makes a code, as a member's device does, and forgets it when the urn has the
 * ballots: nobody needs to find them again. What a crash left sealed goes on as it was, whatever is chosen the second time.
 */
export function useKiosk(shown: ShownRound, onSending: (isSending: boolean) => void): Kiosk {
  const client = useApolloClient();
  const accountId = useViewer().id;
  const [store] = useState(() => indexedStore());
  const [isBusy, setIsBusy] = useState(false);
  const [sent, setSent] = useState<Kiosk['sent']>(undefined);
  const [fault, setFault] = useState<KioskFault | undefined>(undefined);
  const isClosing = useRef(false);
  const stop = useRef(new AbortController());
  useEffect(() => {
    isClosing.current = shown.closingAnnouncedAt !== null;
  });
  useEffect(() => {
    const leaving = new AbortController();
    stop.current = leaving;
    return () => leaving.abort();
  }, []);

  async function enter(memberId: string, choices: ReadonlyMap<string, CountedChoice>): Promise<boolean> {
    setIsBusy(true);
    setFault(undefined);
    try {
      const ended = await entered(memberId, choices);
      if (ended !== undefined) setFault(ended);
      return ended === undefined;
    } catch {
      setFault('FAILED');
      return false;
    } finally {
      setIsBusy(false);
      setSent(undefined);
    }
  }

  /** Undefined when the urn has the whole paper. */
  async function entered(
    memberId: string,
    choices: ReadonlyMap<string, CountedChoice>,
  ): Promise<KioskFault | undefined> {
    const told = { id: shown.id, manifest: shown.manifest ?? '', memberId, items: shown.items };
    const round = voterRound(told, 'ENVELOPE');
    if (round === undefined) return 'FAILED';
    const key = `${recordKey(accountId, shown.id)}.${memberId}`;
    const known = await store.read(key);
    let own: VoterRecord = known ?? emptyRecord(key, shown.id, newCode(browserOutside.random));
    const keep = async (changed: VoterRecord): Promise<void> => {
      own = changed;
      await store.write(changed);
    };
    const code = codeIn(own.code);
    if (code === undefined) return 'FAILED';
    // Kept before the first request: whatever happens then, the same one can be made again.
    await keep(own);

    if (Object.keys(own.tokens).length === 0) {
      const { data } = await client.mutate({
        mutation: IssuePaperTokensDocument,
        variables: { input: { roundId: shown.id, memberId, requests: tokenRequests(round, code) } },
      });
      const answer = data?.issuePaperTokens;
      if (answer?.__typename !== 'BallotTokens') return 'FAILED';
      const tokens: Record<string, string> = {};
      for (const { itemId, blindSignature, refusal } of answer.tokens) {
        if (refusal !== null) return refusal === 'ISSUED_ELSEWHERE' ? 'ELSEWHERE' : 'FAILED';
        const token = tokenFrom(round, code, itemId, blindSignature ?? '');
        if (token === undefined) return 'KEY_FAULT';
        tokens[itemId] = token;
      }
      await keep({ ...own, tokens });
    }
    const isSealed = Object.keys(own.pending).length + Object.keys(own.receipts).length > 0;
    if (!isSealed) {
      const pending = Object.fromEntries(
        [...choices].map(([itemId, choice]) => [
          itemId,
          envelopeFor(round, code, itemId, own.tokens[itemId] ?? '', choice),
        ]),
      );
      await keep({ ...own, pending });
    }
    const all = Object.keys(own.pending).length;
    const { pending } = own;
    let taken = 0;
    setSent({ taken, all });
    onSending(true);
    try {
      const ended = await sendBallots(browserOutside, {
        roundId: shown.id,
        pending,
        isLate: false,
        isWindow: false,
        isClosing: () => isClosing.current,
        signal: stop.current.signal,
        isReceipt: (itemId, receipt) => {
          const ballot = { token: own.tokens[itemId] ?? '', envelope: pending[itemId] ?? '' };
          return isReceiptFor(round, code, itemId, ballot, receipt);
        },
        onTaken: async (itemId, receipt) => {
          const rest = Object.fromEntries(Object.entries(own.pending).filter(([id]) => id !== itemId));
          await keep({ ...own, pending: rest, receipts: { ...own.receipts, [itemId]: receipt } });
          taken += 1;
          setSent({ taken, all });
        },
      });
      if (ended.size > 0) return 'REFUSED';
    } finally {
      onSending(false);
    }
    const { data } = await client.mutate({
      mutation: FinishBallotPaperDocument,
      variables: { input: { id: shown.id, memberId } },
    });
    if (data?.finishBallotPaper.__typename !== 'BallotRound') return 'FAILED';
    await store.remove(key);
    return undefined;
  }

  return { isBusy, sent, fault, enter };
}
