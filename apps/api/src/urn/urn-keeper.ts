import { randomBytes } from 'node:crypto';
import { sealingKeyOf, signingKeyOf } from '@thidua/ballot';
import { generateIssuerKey, issuerSpki } from '@thidua/ballot/issuer';
import type { Database, HeldLock } from '@thidua/db';
import { openIssueJournal } from './issue-journal.ts';
import { lineOf } from './issue-token.ts';
import { lyingIn } from './lying-in.ts';
import { livingRound, roundBytesOf, type LivingRound } from './living-round.ts';
import type { RoundKeyFolder } from './round-key-folder.ts';
import { openUrnSeals } from './urn-seals.ts';

/** By this number the processes on one database agree which of them serves the urn. */
export const URN_LOCK = 7_526_749_102_334_117_729n;

/** For commands, which look into rounds and never serve the urn. */
export const NEVER_HELD: HeldLock = {
  isHeld: () => false,
  ready: () => Promise.resolve(),
  onTaken: () => undefined,
  close: () => Promise.resolve(),
};

const SECRET_BYTES = 32;
const COUNT_EVERY_MS = 10_000;

export interface PublicKeys {
  readonly urn: Uint8Array;
  readonly open: Uint8Array;
  readonly receipt: Uint8Array;
  /** SubjectPublicKeyInfo, by item. */
  readonly issuers: ReadonlyMap<string, Uint8Array>;
}

/** The one place that has rounds' secret keys. One process at a time gives out tokens and takes ballots: the one that holds the lock. */
export interface UrnKeeper {
  isHere(): boolean;
  /** Resolves when it is known whether this process serves the urn. */
  ready(): Promise<void>;
  /** Calls `listener` each time this process comes to serve the urn from now on, after another one did or the connection was lost. */
  onTaken(listener: () => void): void;
  /** Makes and keeps the keys of a round, half a second an item; `onMade` hears how many there are. */
  makeKeys(roundId: string, itemIds: readonly string[], onMade?: (count: number) => void): Promise<PublicKeys>;
  /** Undefined when its keys are not kept here, or never again. */
  living(roundId: string): Promise<LivingRound | undefined>;
  /** Nobody opens a ballot of the round after this. */
  destroy(roundId: string): Promise<void>;
  /** Rounds of which anything is kept. */
  kept(): Promise<readonly string[]>;
  /** How many ballots lie in the urn, told at most every ten seconds: by the second it would be a timeline. */
  castCount(roundId: string, itemIds: readonly string[]): Promise<number>;
  /** Whether the database keeps what it has acknowledged when the power goes. */
  isDurable(): Promise<boolean>;
  close(): Promise<void>;
}

export interface UrnKeeperParts {
  readonly db: Database['client'];
  readonly folder: RoundKeyFolder;
  readonly lock: HeldLock;
  /** Rounds are played on a database that may lose acknowledged work: for tests and trials only. */
  readonly acceptsRisks?: boolean;
  readonly now?: () => Date;
}

export function createUrnKeeper(parts: UrnKeeperParts): UrnKeeper {
  const { db, folder, lock, acceptsRisks = false, now = () => new Date() } = parts;
  const counts = new Map<string, { readonly at: number; readonly count: number }>();
  const opened = new Map<string, Promise<LivingRound | undefined>>();
  // Journal and seals were written by whoever served meanwhile: they are read anew.
  lock.onTaken(() => opened.clear());

  async function open(roundId: string): Promise<LivingRound | undefined> {
    const keys = await folder.read(roundId, roundBytesOf(roundId));
    if (keys === undefined) return undefined;
    const journal = await openIssueJournal(folder.pathOf(roundId, 'journal'));
    const issued = await db.issueRecord.findMany({ where: { itemId: { in: [...keys.issuers.keys()] } } });
    // Committed when the process died, and not yet noted: nobody had an answer. What is noted otherwise stays as it is.
    for (const { itemId, memberId, blindedHash } of issued)
      await journal.append(lineOf({ keys }, itemId, memberId, blindedHash));
    return livingRound(roundId, keys, {
      journal,
      seals: await openUrnSeals(folder.pathOf(roundId, 'seal'), keys.tag, await lyingIn(db, keys)),
    });
  }

  return {
    isHere: () => lock.isHeld(),
    ready: () => lock.ready(),
    onTaken: (listener) => lock.onTaken(listener),
    makeKeys: async (roundId, itemIds, onMade = () => undefined) => {
      const pairs = new Map<string, { readonly pkcs8: Uint8Array; readonly spki: Uint8Array }>();
      for (const itemId of itemIds) {
        const pair = await generateIssuerKey();
        const pkcs8 = new Uint8Array(pair.privateKey.export({ type: 'pkcs8', format: 'der' }));
        pairs.set(itemId, { pkcs8, spki: issuerSpki(pair) });
        onMade(pairs.size);
      }
      const [urn, openKey, receipt, tag, box, journal] = Array.from({ length: 6 }, secret) as SixSecrets;
      const issuers = new Map([...pairs].map(([itemId, { pkcs8 }]) => [itemId, pkcs8]));
      const keys = { issuers, urn, open: openKey, receipt, tag, box, journal };
      await folder.destroy(roundId); // what an earlier try left
      await folder.write(roundId, roundBytesOf(roundId), keys);
      opened.delete(roundId);
      return {
        urn: sealingKeyOf(urn),
        open: sealingKeyOf(openKey),
        receipt: signingKeyOf(receipt),
        issuers: new Map([...pairs].map(([itemId, { spki }]) => [itemId, spki])),
      };
    },
    living: (roundId) => {
      const known = opened.get(roundId) ?? open(roundId);
      opened.set(roundId, known);
      // Not there now may be there later; a fault is met again by the next one.
      void known.then((round) => round === undefined && opened.delete(roundId)).catch(() => opened.delete(roundId));
      return known;
    },
    destroy: async (roundId) => {
      const round = await opened.get(roundId)?.catch(() => undefined);
      opened.delete(roundId);
      await folder.destroy(roundId);
      for (const key of secretsOf(round)) key.fill(0);
    },
    kept: () => folder.list(),
    castCount: async (roundId, itemIds) => {
      const known = counts.get(roundId);
      const at = now().valueOf();
      if (known !== undefined && at - known.at < COUNT_EVERY_MS && at >= known.at) return known.count;
      const count = await db.urnEntry.count({ where: { itemId: { in: [...itemIds] } } });
      counts.set(roundId, { at, count });
      return count;
    },
    isDurable: async () => acceptsRisks || (await keepsAcknowledged(db)),
    close: () => lock.close(),
  };
}

type SixSecrets = [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];

function secret(): Uint8Array {
  return new Uint8Array(randomBytes(SECRET_BYTES));
}

/** Overwritten in memory too, where the language lets us. */
function secretsOf(round: LivingRound | undefined): readonly Uint8Array[] {
  if (round === undefined) return [];
  const { urn, open, receipt, tag, box, journal, issuers } = round.keys;
  return [urn, receipt, tag, box, journal, ...(open === undefined ? [] : [open]), ...issuers.values()];
}

async function keepsAcknowledged(db: Database['client']): Promise<boolean> {
  const [row] = await db.$queryRaw<{ fsync: string; pages: string; commit: string }[]>`
    SELECT current_setting('fsync') AS fsync, current_setting('full_page_writes') AS pages,
      current_setting('synchronous_commit') AS commit`;
  return row?.fsync === 'on' && row.pages === 'on' && row.commit !== 'off';
}
