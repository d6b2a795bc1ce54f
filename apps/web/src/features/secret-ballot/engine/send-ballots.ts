import { base64UrlOf, isReceipt, retryDelay, sendPlan, windowPlan } from '@thidua/ballot';
import type { RandomBytes, SendCircumstances } from '@thidua/ballot';

import { ballotIn } from './armed-ballot.ts';
import { bytesOfRecord, progressOf, withProgress } from './ballot-record.ts';
import type { BallotRecord, ItemProgress } from './ballot-record.ts';
import type { RecordStore } from './record-store.ts';
import type { UrnDoor } from './urn-door.ts';
import type { OwnItem, VotingRound } from './voting-round.ts';

/** When the ballots go: by the member's word, or all together when the chair collects them (T3). */
export type Sending = { readonly by: 'MEMBER'; readonly isClosing: boolean } | { readonly by: 'CHAIR' };

export interface SendPorts {
  readonly door: Pick<UrnDoor, 'cast'>;
  readonly store: RecordStore;
  readonly random: RandomBytes;
  /** Resolves after so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
}

/**
 * Sends every armed ballot on its own, in random order and at random times, the same bytes again until the urn answers for
 * good. Only an answer that the urn has signed is told as success.
 */
export async function sendArmed(
  round: VotingRound,
  record: BallotRecord,
  sending: Sending,
  ports: SendPorts,
  onProgress: (record: BallotRecord) => void,
): Promise<BallotRecord> {
  const armed = round.own.filter(({ id }) => progressOf(record, id).state === 'ARMED');
  let current = record;
  let written = Promise.resolve();
  const settle = (item: OwnItem, progress: ItemProgress): Promise<void> => {
    current = withProgress(current, item.id, progress);
    const latest = current;
    // One after the other: an older record must never lie over a newer one.
    written = written.then(() => ports.store.write(latest)).then(() => onProgress(latest));
    return written;
  };
  const plan = planFor(armed.length, sending, record, ports.random);
  await Promise.all(
    plan.map(async ({ item: place, afterMs }) => {
      const item = armed[place];
      if (item === undefined) return;
      await ports.wait(afterMs);
      await settle(item, await sendUntilAnswered(round, record, item, ports));
    }),
  );
  return current;
}

function planFor(
  ballots: number,
  sending: Sending,
  { isLate }: Pick<SendCircumstances, 'isLate'>,
  random: RandomBytes,
): ReturnType<typeof sendPlan> {
  return sending.by === 'CHAIR'
    ? windowPlan(ballots, random)
    : sendPlan(ballots, { isLate, isClosing: sending.isClosing }, random);
}

async function sendUntilAnswered(
  round: VotingRound,
  record: BallotRecord,
  item: OwnItem,
  { door, random, wait }: SendPorts,
): Promise<ItemProgress> {
  const progress = progressOf(record, item.id);
  const ballot = progress.state === 'ARMED' ? ballotIn(round, record, item, progress) : undefined;
  if (progress.state !== 'ARMED' || ballot === undefined) throw new Error('Only an envelope of this device is sent.');
  const envelope = bytesOfRecord(progress.envelope);
  for (let attempt = 0; ; attempt += 1) {
    const reply = await door.cast(envelope);
    if (reply?.code === 'ALREADY_CAST') return { state: 'CAST_ELSEWHERE' };
    if (reply?.code === 'CLOSED') return { state: 'TOO_LATE' };
    if (reply?.receipt !== undefined && isReceipt(round.receiptKey, item.place, ballot, reply.receipt))
      return { state: 'CAST', receipt: base64UrlOf(reply.receipt) };
    // Lost, cut short on its way, or not signed by the urn: nobody knows yet, so the same bytes go again.
    await wait(retryDelay(attempt, random));
  }
}
