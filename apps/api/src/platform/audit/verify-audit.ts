import { timingSafeEqual } from 'node:crypto';
import type { Database } from '@thidua/db';
import type { AuditKey } from './audit-key.ts';
import { entryHash, genesisHash } from './chain.ts';

/** What may be wrong with the trail, with the number of the entry where it shows first. */
export type AuditFinding =
  | { readonly code: 'OK'; readonly entries: bigint; readonly warnings: readonly bigint[] }
  | { readonly code: 'BROKEN_LINK' | 'MISSING_ENTRY' | 'WRONG_MAC'; readonly seq: bigint }
  | { readonly code: 'HEAD_MISMATCH'; readonly seq: bigint; readonly headSeq: bigint };

/** Exit codes of `thidua audit verify`: what a monitoring script tells apart. */
export const AUDIT_EXIT_CODES = {
  OK: 0,
  BROKEN_LINK: 2,
  MISSING_ENTRY: 4,
  HEAD_MISMATCH: 4,
  WRONG_MAC: 5,
} as const satisfies Record<AuditFinding['code'], number>;

const BATCH = 1_000;

function isSame(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && timingSafeEqual(left, right);
}

/**
 * Computes the whole chain again: numbers without holes, each hash from the one before, each signature, and the head at the
 * end. Entries are read in batches, in one snapshot, so writers may go on meanwhile. `OK` lists entries whose time runs
 * backwards as warnings: clocks may be set.
 */
export async function verifyAudit(db: Database['client'], key: AuditKey): Promise<AuditFinding> {
  return db.$transaction((tx) => verify(tx, key), {
    isolationLevel: 'RepeatableRead',
    timeout: 600_000,
    maxWait: 5_000,
  });
}

async function verify(tx: Pick<Database['client'], 'auditEntry' | 'auditHead'>, key: AuditKey): Promise<AuditFinding> {
  const head = await tx.auditHead.findUnique({ where: { id: 1 } });
  const warnings: bigint[] = [];
  let seq = 0n;
  let hash: Uint8Array = head === null ? new Uint8Array() : genesisHash(head.instanceId);
  let at = new Date(0);
  for (;;) {
    const entries = await tx.auditEntry.findMany({ where: { seq: { gt: seq } }, orderBy: { seq: 'asc' }, take: BATCH });
    for (const entry of entries) {
      if (entry.seq !== seq + 1n) return { code: 'MISSING_ENTRY', seq: seq + 1n };
      if (!isSame(entry.previousHash, hash) || !isSame(entry.hash, entryHash(hash, entry))) {
        return { code: 'BROKEN_LINK', seq: entry.seq };
      }
      if (!isSame(entry.mac, key.sign(entry.hash))) return { code: 'WRONG_MAC', seq: entry.seq };
      if (entry.at < at) warnings.push(entry.seq);
      ({ seq, hash, at } = entry);
    }
    if (entries.length < BATCH) break;
  }
  const headSeq = head?.lastSeq ?? 0n;
  const isHeadRight = headSeq === seq && (head === null || isSame(head.lastHash, hash));
  return isHeadRight ? { code: 'OK', entries: seq, warnings } : { code: 'HEAD_MISMATCH', seq, headSeq };
}
