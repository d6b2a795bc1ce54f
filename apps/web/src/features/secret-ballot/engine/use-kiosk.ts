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
  /** Members whose tokens carry a paper that is sealed here and not in the urn yet; undefined while the device is looking. */
  readonly sealed: ReadonlySet<string> | undefined;
  readonly sent: { readonly taken: number; readonly all: number } | undefined;
  /** The chair collects all ballots at once: what is sealed here waits for that, as ballots on the members' devices do. */
  readonly isWaiting: boolean;
  readonly fault: KioskFault | undefined;
  /** Seals one paper with the tokens of one whose paper came back. It goes into the urn by itself. */
  readonly seal: (memberId: string, choices: ReadonlyMap<string, CountedChoice>) => Promise<void>;
  /** Sends again what the urn did not take. */
  readonly retry: () => void;
}

interface KioskParts {
  readonly round: ShownRound;
  /** Whose papers came back and are not in the urn. */
  readonly memberIds: readonly string[];
  readonly onTaken: () => Promise<unknown>;
  readonly onSending: (isSending: boolean) => void;
}

/**
 * The device of the teller who enters papers. For each it makes a code, as a member's device does, and forgets it when the urn has the
 * ballots: nobody needs to find them again. What a crash left sealed is known again and goes on as it was; its tokens carry no other paper.
 */
export function useKiosk({ round: shown, memberIds, onTaken, onSending }: KioskParts): Kiosk {
  const client = useApolloClient();
  const accountId = useViewer().id;
  const [store] = useState(() => indexedStore());
  const [isBusy, setIsBusy] = useState(false);
  const [sealed, setSealed] = useState<Kiosk['sealed']>(undefined);
  const [sent, setSent] = useState<Kiosk['sent']>(undefined);
  const [fault, setFault] = useState<KioskFault | undefined>(undefined);
  const isClosing = useRef(false);
  const isGoing = useRef(false);
  const stop = useRef(new AbortController());
  const keyOf = (memberId: string) => `${recordKey(accountId, shown.id)}.${memberId}`;
  useEffect(() => {
    isClosing.current = shown.closingAnnouncedAt !== null;
  });
  useEffect(() => {
    const leaving = new AbortController();
    stop.current = leaving;
    return () => leaving.abort();
  }, []);

  const whose = memberIds.join(' ');
  useEffect(() => {
    let isGone = false;
    const ids = whose === '' ? [] : whose.split(' ');
    Promise.all(ids.map((id) => store.read(`${recordKey(accountId, shown.id)}.${id}`))).then(
      (records) => !isGone && setSealed(new Set(ids.filter((_, at) => isSealed(records[at])))),
      () => !isGone && setFault('FAILED'),
    );
    return () => {
      isGone = true;
    };
  }, [store, accountId, shown.id, whose]);

  function roundOf(memberId: string) {
    return voterRound({ id: shown.id, manifest: shown.manifest ?? '', memberId, items: shown.items }, 'ENVELOPE');
  }

  async function sealPaper(
    memberId: string,
    choices: ReadonlyMap<string, CountedChoice>,
  ): Promise<KioskFault | undefined> {
    const round = roundOf(memberId);
    if (round === undefined) return 'FAILED';
    const key = keyOf(memberId);
    let own: VoterRecord = (await store.read(key)) ?? emptyRecord(key, shown.id, newCode(browserOutside.random));
    const code = codeIn(own.code);
    if (code === undefined) return 'FAILED';
    // Kept before the first request: whatever happens then, the same one can be made again.
    await store.write(own);
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
      own = { ...own, tokens };
    }
    const pending = Object.fromEntries(
      [...choices].map(([itemId, choice]) => [
        itemId,
        envelopeFor(round, code, itemId, own.tokens[itemId] ?? '', choice),
      ]),
    );
    await store.write({ ...own, pending });
    return undefined;
  }

  /** Undefined when the urn has the whole paper and the register says so. */
  async function sendPaper(memberId: string, isWindow: boolean, onLaid: () => void): Promise<KioskFault | undefined> {
    const key = keyOf(memberId);
    const kept = await store.read(key);
    const round = roundOf(memberId);
    const code = codeIn(kept?.code ?? '');
    if (kept === undefined || round === undefined || code === undefined) return 'FAILED';
    let own: VoterRecord = kept;
    const { pending } = kept;
    const ended = await sendBallots(browserOutside, {
      roundId: shown.id,
      pending,
      isLate: false,
      isWindow,
      isClosing: () => isClosing.current,
      signal: stop.current.signal,
      isReceipt: (itemId, receipt) => {
        const ballot = { token: kept.tokens[itemId] ?? '', envelope: pending[itemId] ?? '' };
        return isReceiptFor(round, code, itemId, ballot, receipt);
      },
      onTaken: async (itemId, receipt) => {
        const rest = Object.fromEntries(Object.entries(own.pending).filter(([id]) => id !== itemId));
        own = { ...own, pending: rest, receipts: { ...own.receipts, [itemId]: receipt } };
        await store.write(own);
        onLaid();
      },
    });
    if (ended.size > 0) return 'REFUSED';
    const { data } = await client.mutate({
      mutation: FinishBallotPaperDocument,
      variables: { input: { id: shown.id, memberId } },
    });
    if (data?.finishBallotPaper.__typename !== 'BallotRound') return 'FAILED';
    await store.remove(key);
    return undefined;
  }

  async function sendAll(ids: readonly string[]): Promise<void> {
    const records = await Promise.all(ids.map((id) => store.read(keyOf(id))));
    const all = records.reduce((sum, record) => sum + Object.keys(record?.pending ?? {}).length, 0);
    let taken = 0;
    setSent({ taken, all });
    onSending(true);
    try {
      const isWindow = shown.isWindowed && !isClosing.current;
      const onLaid = () => {
        taken += 1;
        setSent({ taken, all });
      };
      // All at once: papers that left one after the other would stand out from the crowd.
      const ended = await Promise.all(ids.map((id) => sendPaper(id, isWindow, onLaid)));
      setSealed((before) => new Set([...(before ?? [])].filter((id) => ended[ids.indexOf(id)] !== undefined)));
      setFault(ended.find((each) => each !== undefined));
    } catch {
      if (!stop.current.signal.aborted) setFault('FAILED');
    } finally {
      setSent(undefined);
      onSending(false);
    }
    await onTaken();
  }

  const mayGo = !shown.isWindowed || shown.isWindowOpen || shown.closingAnnouncedAt !== null;
  const isToSend = sealed !== undefined && sealed.size > 0;
  useEffect(() => {
    if (!isToSend || !mayGo || isBusy || fault !== undefined || isGoing.current) return;
    isGoing.current = true;
    void sendAll([...sealed]).finally(() => {
      isGoing.current = false;
    });
  });

  return {
    isBusy,
    sealed,
    sent,
    isWaiting: isToSend && !mayGo,
    fault,
    seal: async (memberId, choices) => {
      setIsBusy(true);
      setFault(undefined);
      const ended = await sealPaper(memberId, choices).catch((): KioskFault => 'FAILED');
      setFault(ended);
      if (ended === undefined) setSealed((before) => new Set([...(before ?? []), memberId]));
      setIsBusy(false);
    },
    retry: () => setFault(undefined),
  };
}

function isSealed(record: VoterRecord | undefined): boolean {
  return record !== undefined && Object.keys(record.pending).length + Object.keys(record.receipts).length > 0;
}
