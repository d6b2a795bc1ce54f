import { useApolloClient } from '@apollo/client/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Choice } from '@thidua/ballot';

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

export type CollectFault = 'ELSEWHERE' | 'KEY_FAULT' | 'WRONG_CODE' | 'FAILED';

export interface Voter {
  /** Undefined while the device is looking; null when it keeps nothing of this round. */
  readonly record: VoterRecord | null | undefined;
  /** Undefined when the manifest is not one to vote by. */
  readonly round: VoterRound | undefined;
  readonly isBusy: boolean;
  readonly fault: CollectFault | undefined;
  readonly sending: { readonly taken: number; readonly all: number; readonly isLate: boolean } | undefined;
  readonly ends: ReadonlyMap<string, SendEnd>;
  /** False when the browser keeps nothing and the page alone remembers. */
  readonly isKept: boolean;
  readonly collect: (isShared: boolean) => Promise<void>;
  readonly restore: (code: string) => Promise<void>;
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

  /** Takes the tokens for the code of the record; asking again gives the same ones. */
  async function take(own: VoterRecord, into: RecordStore): Promise<void> {
    const code = codeIn(own.code);
    if (round === undefined || code === undefined) return setFault('FAILED');
    setIsBusy(true);
    setFault(undefined);
    try {
      const { data } = await client.mutate({
        mutation: IssueBallotTokensDocument,
        variables: { input: { roundId: shown.id, requests: tokenRequests(round, code) } },
      });
      const answer = data?.issueBallotTokens;
      if (answer?.__typename !== 'BallotTokens') return setFault('FAILED');
      if (answer.tokens.some(({ refusal }) => refusal === 'ISSUED_ELSEWHERE')) return setFault('ELSEWHERE');
      const tokens: Record<string, string> = {};
      for (const { itemId, blindSignature } of answer.tokens) {
        const token = tokenFrom(round, code, itemId, blindSignature ?? '');
        if (token === undefined && blindSignature === null) return setFault('FAILED');
        if (token === undefined) {
          await keep({ ...own, isKeyFaulty: true }, into);
          return setFault('KEY_FAULT');
        }
        tokens[itemId] = token;
      }
      await keep({ ...own, tokens }, into);
    } catch {
      setFault('FAILED');
    } finally {
      setIsBusy(false);
    }
  }

  async function collect(isShared: boolean): Promise<void> {
    const into = isShared ? pageStore() : store;
    if (isShared) setStore(() => into);
    const fresh = record ?? emptyRecord(key, shown.id, newCode(browserOutside.random), shown.status === 'VOTING');
    // Kept before the first request: whatever happens then, the same request can be made again.
    await take(await keep(fresh, into), into);
  }

  async function restore(written: string): Promise<void> {
    const code = codeIn(written);
    if (code === undefined) return setFault('WRONG_CODE');
    const own = { ...emptyRecord(key, shown.id, written, shown.status === 'VOTING'), isCodeKept: true };
    if (shown.status !== 'ISSUING' && shown.status !== 'VOTING') {
      setFault(undefined);
      return void (await keep(own));
    }
    await take(own, store);
    await readReceipts(own.key);
  }

  /** What lies in the urn already, for a device that did not send it. */
  async function readReceipts(of: string): Promise<void> {
    const own = await store.read(of);
    const code = codeIn(own?.code ?? '');
    if (own === undefined || code === undefined || round === undefined) return;
    setIsBusy(true);
    try {
      const requests = round.itemIds.map((itemId) => ({ itemId, body: statusFor(round, code, itemId) }));
      const found = await receiptsInUrn(browserOutside, shown.id, requests, stop.current.signal);
      await keep({ ...own, receipts: { ...own.receipts, ...found } });
    } catch {
      // The page was left: the urn is asked the next time, or says so when a ballot comes twice.
    } finally {
      setIsBusy(false);
    }
  }

  async function send(own: VoterRecord): Promise<void> {
    const all = Object.keys(own.pending).length;
    const code = codeIn(own.code);
    if (all === 0 || round === undefined || code === undefined) return;
    // Collected all at once, ballots of those who came late lie among the others.
    const isWindow = shown.isWindowed && !isClosing.current;
    const isLate = own.isLate && !shown.isWindowed;
    let latest = own;
    let taken = 0;
    setSending({ taken, all, isLate });
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
          taken += 1;
          setSending({ taken, all, isLate });
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
    if (!shown.isWindowed) await send(sealed);
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
    void send(record);
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

function withoutPending(record: VoterRecord, itemId: string): VoterRecord {
  return { ...record, pending: Object.fromEntries(Object.entries(record.pending).filter(([id]) => id !== itemId)) };
}
