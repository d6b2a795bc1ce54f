import { timingSafeEqual } from 'node:crypto';
import type { Database, Prisma } from '@thidua/db';
import type { Anchor } from './anchor.ts';
import type { AuditKey } from './audit-key.ts';
import { entryHash, genesisHash } from './chain.ts';
import type { HighWater } from './high-water.ts';
import { checkParts } from './verify-parts.ts';

/** What may be wrong with the trail, with the number of the entry where it shows first. */
export type AuditFinding =
  | { readonly code: 'OK'; readonly entries: bigint; readonly warnings: readonly bigint[] }
  | {
      readonly code: 'BROKEN_LINK' | 'MISSING_ENTRY' | 'WRONG_MAC' | 'WRONG_PERSONAL_PART' | 'WRONG_ANCHOR';
      readonly seq: bigint;
    }
  /** The chain ends at `seq`; its head, or the mark in the key folder, says `headSeq`. */
  | { readonly code: 'HEAD_MISMATCH' | 'BELOW_HIGH_WATER'; readonly seq: bigint; readonly headSeq: bigint };

/** Exit codes of `thidua audit verify`: what a monitoring script tells apart. */
export const AUDIT_EXIT_CODES = {
  OK: 0,
  BROKEN_LINK: 2,
  WRONG_ANCHOR: 3,
  MISSING_ENTRY: 4,
  HEAD_MISMATCH: 4,
  BELOW_HIGH_WATER: 4,
  WRONG_MAC: 5,
  WRONG_PERSONAL_PART: 6,
} as const satisfies Record<AuditFinding['code'], number>;

export interface VerifyOptions {
  /** The first entry to compute; the one before it is taken at its word. From the beginning when left out. */
  readonly from?: bigint;
  readonly anchors?: readonly Anchor[];
  readonly highWater?: HighWater | undefined;
}

type Reader = Pick<Prisma.TransactionClient, 'auditEntry' | 'auditHead' | 'auditPersonal'>;
type Head = NonNullable<Awaited<ReturnType<Reader['auditHead']['findUnique']>>>;

const BATCH = 1_000;

function isSame(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && timingSafeEqual(left, right);
}

/**
 * Computes the chain again: numbers without holes, each hash from the one before, each signature, each personal part that
 * was not erased, and at the end the head, the mark in the key folder and the anchors. Entries are read in batches, in one
 * snapshot, so writers may go on meanwhile. `OK` lists entries whose time runs backwards as warnings: clocks may be set.
 */
export async function verifyAudit(
  db: Database['client'],
  key: AuditKey,
  options: VerifyOptions = {},
): Promise<AuditFinding> {
  return db.$transaction((tx) => verifyTrail(tx, key, options), {
    isolationLevel: 'RepeatableRead',
    timeout: 600_000,
    maxWait: 5_000,
  });
}

/** The same inside a transaction that is already open. */
export async function verifyTrail(tx: Reader, key: AuditKey, options: VerifyOptions = {}): Promise<AuditFinding> {
  const head = await tx.auditHead.findUnique({ where: { id: 1 } });
  const links = await verifyLinks(tx, key, head, options.from ?? 1n);
  if ('code' in links) return links;
  const { seq, hash, warnings } = links;

  const headSeq = head?.lastSeq ?? 0n;
  const isHeadRight = headSeq === seq && (head === null || isSame(head.lastHash, hash));
  if (!isHeadRight) return { code: 'HEAD_MISMATCH', seq, headSeq };
  return (await verifyMarks(tx, head, options)) ?? { code: 'OK', entries: seq, warnings };
}

interface VerifiedLinks {
  readonly seq: bigint;
  readonly hash: Uint8Array;
  readonly warnings: readonly bigint[];
}

async function verifyLinks(
  tx: Reader,
  key: AuditKey,
  head: Head | null,
  from: bigint,
): Promise<VerifiedLinks | AuditFinding> {
  const warnings: bigint[] = [];
  const parts = checkParts(key);
  let seq = from - 1n;
  let at = new Date(0);
  let hash = await hashBefore(tx, head, from);
  if (hash === undefined) return { code: 'MISSING_ENTRY', seq };
  for await (const entries of batchesAfter(tx, seq)) {
    for (const entry of entries) {
      if (entry.seq !== seq + 1n) return { code: 'MISSING_ENTRY', seq: seq + 1n };
      if (!isSame(entry.previousHash, hash) || !isSame(entry.hash, entryHash(hash, entry))) {
        return { code: 'BROKEN_LINK', seq: entry.seq };
      }
      if (!isSame(entry.mac, key.sign(entry.hash))) return { code: 'WRONG_MAC', seq: entry.seq };
      if (entry.at < at) warnings.push(entry.seq);
      ({ seq, hash, at } = entry);
    }
    const wrong = await parts.take(tx, entries);
    if (wrong !== undefined) return { code: 'WRONG_PERSONAL_PART', seq: wrong };
  }
  const lost = parts.lost();
  return lost === undefined ? { seq, hash, warnings } : { code: 'WRONG_PERSONAL_PART', seq: lost };
}

/** The entries after a number, batch by batch; the database reads the next one while whoever asks computes. */
async function* batchesAfter(tx: Reader, seq: bigint) {
  const read = async (after: bigint) =>
    tx.auditEntry.findMany({ where: { seq: { gt: after } }, orderBy: { seq: 'asc' }, take: BATCH });
  let reading = read(seq);
  try {
    for (;;) {
      const entries = await reading;
      const last = entries.at(-1);
      if (last === undefined) return;
      reading = read(last.seq);
      // Where it fails is seen when it is waited for.
      reading.catch(() => undefined);
      yield entries;
    }
  } finally {
    // Whoever leaves early leaves no statement behind in the transaction.
    await reading.catch(() => undefined);
  }
}

async function hashBefore(tx: Reader, head: Head | null, from: bigint): Promise<Uint8Array | undefined> {
  if (from <= 1n) return head === null ? new Uint8Array() : genesisHash(head.instanceId);
  const before = await tx.auditEntry.findUnique({ where: { seq: from - 1n }, select: { hash: true } });
  return before?.hash;
}

/** What was written down outside the database must still be true. */
async function verifyMarks(
  tx: Reader,
  head: Head | null,
  { anchors = [], highWater }: VerifyOptions,
): Promise<AuditFinding | undefined> {
  // A restore forgets the mark; a mark of another chain means that this one was put in the place of it.
  if (highWater !== undefined && highWater.instanceId !== head?.instanceId) {
    return { code: 'BELOW_HIGH_WATER', seq: head?.lastSeq ?? 0n, headSeq: highWater.seq };
  }
  const mark = highWater;
  const seqs = [...anchors, ...(mark === undefined ? [] : [mark])].map(({ seq }) => seq);
  const entries = await tx.auditEntry.findMany({ where: { seq: { in: seqs } }, select: { seq: true, hash: true } });
  const hashes = new Map(entries.map(({ seq, hash }) => [seq, Buffer.from(hash).toString('hex')]));
  if (mark !== undefined && mark.seq > 0n && hashes.get(mark.seq) !== mark.hash) {
    return { code: 'BELOW_HIGH_WATER', seq: head?.lastSeq ?? 0n, headSeq: mark.seq };
  }
  const wrong = anchors.find(({ seq, hash }) => hashes.get(seq) !== hash);
  return wrong && { code: 'WRONG_ANCHOR', seq: wrong.seq };
}
