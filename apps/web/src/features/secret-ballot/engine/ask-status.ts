import { base64UrlOf, itemSecrets, statusRequest, windowPlan } from '@thidua/ballot';
import type { RandomBytes } from '@thidua/ballot';

import { codeOf, progressOf, withProgress } from './ballot-record.ts';
import type { BallotRecord } from './ballot-record.ts';
import type { RecordStore } from './record-store.ts';
import type { UrnDoor } from './urn-door.ts';
import type { VotingRound } from './voting-round.ts';

export interface StatusPorts {
  readonly door: Pick<UrnDoor, 'status'>;
  readonly store: RecordStore;
  readonly random: RandomBytes;
  readonly wait: (ms: number) => Promise<void>;
}

/**
 * For a device that was set up again by the recovery code and does not know whether its ballots were cast. The urn says only
 * "it lies here", never what is in it. Like ballots, the questions go in random order and at random times, so that they do not
 * tie the ballots of one hand together. Undefined when not every question was answered.
 */
export async function withUrnStatus(
  round: VotingRound,
  record: BallotRecord,
  { door, store, random, wait }: StatusPorts,
): Promise<BallotRecord | undefined> {
  const code = codeOf(record);
  const asked = round.own.filter(({ id }) => progressOf(record, id).state === 'COLLECTED');
  const replies = await Promise.all(
    windowPlan(asked.length, random).map(async ({ item, afterMs }) => {
      const own = asked[item];
      if (own === undefined) return undefined;
      await wait(afterMs);
      const secrets = itemSecrets(code, round.hash, own.place.item);
      return { id: own.id, reply: await door.status(statusRequest(own.place, secrets, round.urnKey)) };
    }),
  );
  let current = record;
  for (const answered of replies) {
    if (answered?.reply === undefined || answered.reply.code === 'RETRY') return undefined;
    const { receipt } = answered.reply;
    if (receipt !== undefined)
      current = withProgress(current, answered.id, { state: 'CAST', receipt: base64UrlOf(receipt) });
  }
  await store.write(current);
  return current;
}
