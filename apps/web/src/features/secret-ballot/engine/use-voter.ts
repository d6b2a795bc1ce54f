import { useApolloClient } from '@apollo/client/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Choice } from '@thidua/ballot';
import type { BallotStop } from '@thidua/domain/secret-ballot';

import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { IssueBallotTokensDocument } from '../acts/ballot-round-acts.gql.ts';
import type { ShownRound } from '../pages/use-live-round.ts';
import { browserOutside, receiptsInUrn, sendBallots, type SendEnd } from './send-ballots.ts';
import { emptyRecord, indexedStore, pageStore, recordKey, type RecordStore, type VoterRecord } from './voter-record.ts';
import {
  codeIn,
  envelopeFor,
  isReceiptFor,
  newCode,
  statusFor,
  tokenFrom,
  tokenRequests,
  voterRound,
  type VoterRound,
} from './voter-round.ts';

/**
 * ELSEWHERE: another device took the ballots. OTHER_CODE: they were taken with another code than was typed. LATE: none are given out now.
 * The last but one are the server's own words for why nobody is given any.
 */
export type CollectFault =
  'ELSEWHERE' | 'OTHER_CODE' | 'KEY_FAULT' | 'WRONG_CODE' | 'LATE' | 'URN_ELSEWHERE' | 'KEYS_LOST' | 'FAILED';

export interface Sending {
  readonly taken: number;
  readonly all: number;
  readonly isLate: boolean;
  /** The page was left in the midst of it and goes on where it was. */
  readonly isResumed: boolean;
}

export interface Voter {
  /** Undefined while the device is looking; null when it keeps nothing of this round. */
  readonly record: VoterRecord | null | undefined;
  /** Undefined when the manifest is not one to vote by. */
  readonly round: VoterRound | undefined;
  readonly isBusy: boolean;
  readonly fault: CollectFault | undefined;
  readonly sending: Sending | undefined;
  readonly ends: ReadonlyMap<string, SendEnd>;
  /** False when the browser keeps nothing and the page alone remembers. */
  readonly isKept: boolean;
  readonly collect: (isShared: boolean) => Promise<void>;
  readonly restore: (code: string, isShared: boolean) => Promise<void>;
  readonly keepCode: () => Promise<void>;
  readonly cast: (choices: ReadonlyMap<string, Choice>) => Promise<void>;
  /** Ballots that wait on this device for the chair to collect them go back to choices; nothing was sent of them. */
  readonly takeBack: () => Promise<void>;
  /** Sealed ballots wait here until the chair collects them. */
  readonly isArmed: boolean;
  readonly forget: () => Promise<void>;
}

/** The member's device: what it keeps, takes, sends and sends again. Choices are in memory alone, and only until they are sealed. */
export function useVoter(shown: ShownRound, onSending: (isSending: boolean) => void): Voter {
  const client = useApolloClient();
  const key = recordKey(useViewer().id, shown.id);
  const [store, setStore] = useState<RecordStore>(() => indexedStore());
  const [isKept, setIsKept] = useState(true);
  const [record, setRecord] = useState<VoterRecord | null | undefined>(undefined);
  const [isBusy, setIsBusy] = useState(false);
  const [fault, setFault] = useState<CollectFault | undefined>(undefined);
  const [sending, setSending] = useState<Voter['sending']>(undefined);
  const [ends, setEnds] = useState<ReadonlyMap<string, SendEnd>>(new Map());
  const isClosing = useRef(false);
  const stop = useRef(new AbortController());
  const { id, manifest, viewerMemberId, items } = shown;
  const round = useMemo(
    () =>
      manifest === null || viewerMemberId === null
        ? undefined
        : voterRound({ id, manifest, memberId: viewerMemberId, items }),
    [id, manifest, viewerMemberId, items],
  );

  useEffect(() => {
    isClosing.current = shown.closingAnnouncedAt !== null;
  });
  useEffect(() => {
    const leaving = new AbortController();
    stop.current = leaving;
    return () => leaving.abort();
  }, []);
  useEffect(() => {
    let isGone = false;
    store.read(key).then(
      (found) => !isGone && setRecord(found ?? null),
      // Storage is forbidden here: the page alone remembers, and says so.
      () => {
        if (isGone) return;
        setIsKept(false);
        setStore(() => pageStore());
      },
    );
    return () => {
      isGone = true;
    };
  }, [store, key]);

  async function keep(changed: VoterRecord, into: RecordStore = store): Promise<VoterRecord> {
    await into.write(changed);
    setRecord(changed);
    return changed;
  }

  /** Takes the tokens for the code of the record; asking again gives the same ones. Undefined when they are here. */
  async function taken(own: VoterRecord, into: RecordStore): Promise<CollectFault | undefined> {
    const code = codeIn(own.code);
    if (round === undefined || code === undefined) return 'FAILED';
    const { data } = await client.mutate({
      mutation: IssueBallotTokensDocument,
      variables: { input: { roundId: shown.id, requests: tokenRequests(round, code) } },
    });
    const answer = data?.issueBallotTokens;
    if (answer?.__typename !== 'BallotTokens') return answer === undefined ? 'FAILED' : stopIn(answer.stop);
    const tokens: Record<string, string> = {};
    for (const { itemId, blindSignature, refusal } of answer.tokens) {
      if (blindSignature === null) return refusedFor(refusal);
      const token = tokenFrom(round, code, itemId, blindSignature);
      if (token === undefined) {
        await keep({ ...own, isKeyFaulty: true }, into);
        return 'KEY_FAULT';
      }
      tokens[itemId] = token;
    }
    await keep({ ...own, tokens }, into);
    return undefined;
  }

  /** Undefined when the tokens are here; otherwise why not, which the page tells. */
  async function take(own: VoterRecord, into: RecordStore): Promise<CollectFault | undefined> {
    setIsBusy(true);
    setFault(undefined);
    const ended = await taken(own, into)
      .catch((): CollectFault => 'FAILED')
      .finally(() => setIsBusy(false));
    setFault(ended);
    return ended;
  }

  async function collect(isShared: boolean): Promise<void> {
    const into = isShared ? pageStore() : store;
    if (isShared) setStore(() => into);
    const fresh = record ?? emptyRecord(key, shown.id, newCode(browserOutside.random), shown.status === 'VOTING');
    // Kept before the first request: whatever happens then, the same request can be made again.
    await take(await keep(fresh, into), into);
  }

  async function restore(written: string, isShared: boolean): Promise<void> {
    const code = codeIn(written);
    if (code === undefined) return setFault('WRONG_CODE');
    const into = isShared ? pageStore() : store;
    if (isShared) setStore(() => into);
    const own = { ...emptyRecord(key, shown.id, written, shown.status === 'VOTING'), isCodeKept: true };
    if (shown.status !== 'ISSUING' && shown.status !== 'VOTING') {
      setFault(undefined);
      return void (await keep(own, into));
    }
    const ended = await take(own, into);
    if (ended === 'ELSEWHERE') setFault('OTHER_CODE');
    if (ended === undefined) await readReceipts(own.key, into);
  }

  /** What lies in the urn already, for a device that did not send it. */
  async function readReceipts(of: string, from: RecordStore): Promise<void> {
    const own = await from.read(of);
    const code = codeIn(own?.code ?? '');
    if (own === undefined || code === undefined || round === undefined) return;
    setIsBusy(true);
    try {
      const requests = round.itemIds.map((itemId) => ({ itemId, body: statusFor(round, code, itemId) }));
      const found = await receiptsInUrn(browserOutside, shown.id, requests, stop.current.signal);
      await keep({ ...own, receipts: { ...own.receipts, ...found } }, from);
    } catch {
      // The page was left: the urn is asked the next time, or says so when a ballot comes twice.
    } finally {
      setIsBusy(false);
    }
  }

  async function send(own: VoterRecord, isResumed: boolean): Promise<void> {
    const all = Object.keys(own.pending).length;
    const code = codeIn(own.code);
    if (all === 0 || round === undefined || code === undefined) return;
    // Collected all at once, ballots of those who came late lie among the others.
    const isWindow = shown.isWindowed && !isClosing.current;
    const isLate = own.isLate && !shown.isWindowed;
    let latest = own;
    let laid = 0;
    setSending({ taken: laid, all, isLate, isResumed });
    onSending(true);
    try {
      const ended = await sendBallots(browserOutside, {
        roundId: shown.id,
        pending: own.pending,
        isLate,
        isWindow,
        isClosing: () => isClosing.current,
        signal: stop.current.signal,
        isReceipt: (itemId, receipt) => {
          const sent = { token: own.tokens[itemId] ?? '', envelope: own.pending[itemId] ?? '' };
          return isReceiptFor(round, code, itemId, sent, receipt);
        },
        onTaken: async (itemId, receipt) => {
          latest = withoutPending({ ...latest, receipts: { ...latest.receipts, [itemId]: receipt } }, itemId);
          // The urn has it; a device that can keep no more must not stop the ballots that are still to go.
          await keep(latest).catch(() => setIsKept(false));
          laid += 1;
          setSending({ taken: laid, all, isLate, isResumed });
        },
      });
      // What the urn called no ballot stays and is sent again when the page is opened anew: only these two answers are the last word.
      for (const [itemId, end] of ended) if (end !== 'BAD') latest = withoutPending(latest, itemId);
      await keep(latest).catch(() => setIsKept(false));
      setEnds(ended);
    } catch {
      // The page was left: what is pending goes on the next time.
    } finally {
      setSending(undefined);
      onSending(false);
    }
  }

  async function cast(choices: ReadonlyMap<string, Choice>): Promise<void> {
    const code = codeIn(record?.code ?? '');
    if (record === null || record === undefined || code === undefined || round === undefined) return;
    const pending: Record<string, string> = { ...record.pending };
    for (const [itemId, choice] of choices) {
      const token = record.tokens[itemId];
      if (token !== undefined && record.receipts[itemId] === undefined)
        pending[itemId] = envelopeFor(round, code, itemId, token, choice);
    }
    const sealed = await keep({ ...record, pending });
    // In window mode they wait for the chair, who may be collecting already.
    if (!shown.isWindowed) await send(sealed, false);
  }

  const isWaitingToSend =
    record !== null && record !== undefined && Object.keys(record.pending).length > 0 && shown.status === 'VOTING';
  const mayGo = !shown.isWindowed || shown.isWindowOpen || shown.closingAnnouncedAt !== null;
  // Once for every reason to go: what the urn called no ballot is not sent again and again.
  const reason = shown.isWindowed ? `${shown.windowOpenedAt} ${shown.closingAnnouncedAt}` : 'opened';
  const gone = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (!isWaitingToSend || !mayGo || sending !== undefined || record === null || record === undefined) return;
    if (gone.current === reason) return;
    gone.current = reason;
    void send(record, !shown.isWindowed);
  });

  useEffect(() => {
    if (sending === undefined) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [sending]);

  return {
    record,
    round,
    isBusy,
    fault,
    sending,
    ends,
    isKept,
    collect,
    restore,
    keepCode: async () => {
      if (record !== null && record !== undefined) await keep({ ...record, isCodeKept: true });
    },
    cast: (choices) => {
      gone.current = shown.isWindowed ? undefined : reason;
      return cast(choices);
    },
    takeBack: async () => {
      if (record !== null && record !== undefined) await keep({ ...record, pending: {} });
    },
    isArmed: isWaitingToSend && shown.isWindowed && !mayGo,
    forget: async () => {
      await store.remove(key);
      setRecord(null);
    },
  };
}

/** Of what may stop the giving out, what this page has its own words for. */
function stopIn(stop: BallotStop): CollectFault {
  return stop === 'URN_ELSEWHERE' || stop === 'KEYS_LOST' ? stop : 'FAILED';
}

/** The protocol's own words for a refused item. */
function refusedFor(refusal: string | null): CollectFault {
  if (refusal === 'ISSUED_ELSEWHERE') return 'ELSEWHERE';
  return refusal === 'ROUND_NOT_OPEN' || refusal === 'NOT_ENTITLED' ? 'LATE' : 'FAILED';
}

function withoutPending(record: VoterRecord, itemId: string): VoterRecord {
  return { ...record, pending: Object.fromEntries(Object.entries(record.pending).filter(([id]) => id !== itemId)) };
}
