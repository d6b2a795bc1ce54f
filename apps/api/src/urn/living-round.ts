import { createPrivateKey, createPublicKey } from 'node:crypto';
import {
  bytesOfUuid,
  issuerKeyOf,
  nameBytes,
  uuidOf,
  type IssuerKey,
  type ItemBytes,
  type RoundBytes,
  type RoundKeys,
  type UrnRound,
} from '@thidua/ballot';
import { issuerSpki, type IssuerKeyPair } from '@thidua/ballot/issuer';
import type { IssueJournal } from './issue-journal.ts';
import type { UrnSeals } from './urn-seals.ts';

/** A round whose keys are kept, opened for work: what tokens are signed with and ballots are received by. */
export interface LivingRound {
  readonly id: string;
  readonly keys: RoundKeys;
  readonly urn: UrnRound;
  readonly issuers: ReadonlyMap<string, IssuerKeyPair>;
  readonly journal: IssueJournal;
  readonly seals: UrnSeals;
  /** One after the other: the urn and its seal never differ by more than the one ballot in hand. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

export function roundBytesOf(roundId: string): RoundBytes {
  return nameBytes(bytesOfUuid(roundId) ?? new Uint8Array());
}

/** The item's id; undefined when it is not of this round. */
export function itemIdOf({ issuers }: LivingRound, item: ItemBytes): string | undefined {
  const id = uuidOf(item);
  return issuers.has(id) ? id : undefined;
}

export function livingRound(
  id: string,
  keys: RoundKeys,
  { journal, seals }: Pick<LivingRound, 'journal' | 'seals'>,
): LivingRound {
  const issuers = new Map([...keys.issuers].map(([itemId, pkcs8]) => [itemId, pairOf(pkcs8)]));
  let last: Promise<unknown> = Promise.resolve();
  return {
    id,
    keys,
    journal,
    seals,
    issuers,
    urn: { round: roundBytesOf(id), urnSecret: keys.urn, issuerKeys: publicKeysOf(issuers) },
    alone: (work) => {
      const done = last.then(work);
      last = done.catch(() => undefined); // whoever asked hears of it; the next one has its turn
      return done;
    },
  };
}

function pairOf(pkcs8: Uint8Array): IssuerKeyPair {
  const privateKey = createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' });
  return { privateKey, publicKey: createPublicKey(privateKey) };
}

function publicKeysOf(issuers: ReadonlyMap<string, IssuerKeyPair>): ReadonlyMap<string, IssuerKey> {
  return new Map(
    [...issuers].flatMap(([itemId, pair]) => {
      const key = issuerKeyOf(issuerSpki(pair));
      return key === undefined ? [] : [[itemId, key] as const];
    }),
  );
}
