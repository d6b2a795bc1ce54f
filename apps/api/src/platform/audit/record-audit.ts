import { randomUUID } from 'node:crypto';
import type { Tx } from '@thidua/db';
import { rolesOf } from '@thidua/domain/accounts';
import type { Actor } from '@thidua/domain/accounts';
import type { AuditEvent, PersonalPart } from '@thidua/domain/audit';
import type { AuditKey } from './audit-key.ts';
import { entryHash, genesisHash } from './chain.ts';
import { sealPart, subjectCiphers } from './personal-part.ts';
import { insertEntries, insertParts } from './insert-entries.ts';
import type { NumberedPart } from './insert-entries.ts';

/** Who did it, in which request, by which clock. */
export interface AuditOrigin {
  readonly actor: Pick<Actor, 'accountId' | 'organisationId' | 'roles'> | undefined;
  /** The operations command or the process itself, not somebody who is not signed in. */
  readonly isSystem?: boolean;
  readonly requestId: string;
  /** Asked once the head is locked, so that times run forward with the numbers. */
  readonly now: () => Date;
}

/** An event with what it says about a person, which is sealed under that person's key and can be erased. */
export interface RecordedEvent {
  readonly event: AuditEvent;
  readonly personal?: PersonalPart;
}

interface Head {
  readonly lastSeq: bigint;
  readonly lastHash: Uint8Array;
}

/**
 * Adds events to the chained trail, inside the transaction of the change they tell about. Locks the head of the chain until
 * the commit: call it last. Entries get the numbers after the last one, without holes, because the lock serialises writers.
 */
export async function recordAudit(
  tx: Tx,
  key: AuditKey,
  origin: AuditOrigin,
  events: readonly RecordedEvent[],
): Promise<void> {
  if (events.length === 0) return;
  const subjectIds = new Set(events.flatMap(({ personal }) => (personal === undefined ? [] : [personal.subjectId])));
  // Before the lock of the head, which everybody waits for.
  const cipherOf = await subjectCiphers(tx, key, subjectIds, origin.now());
  let { lastSeq, lastHash } = await lockHead(tx);
  const at = origin.now();
  const parts: NumberedPart[] = [];
  const rows = events.map(({ event, personal }) => {
    lastSeq += 1n;
    const part = personal && sealPart(cipherOf(personal.subjectId), lastSeq, personal);
    if (part !== undefined) parts.push({ seq: lastSeq, ...part.row });
    const facts = {
      seq: lastSeq,
      at,
      organisationId: origin.actor?.organisationId ?? null,
      actorId: origin.actor?.accountId ?? null,
      actorRole: roleOf(origin),
      action: event.action,
      objectType: event.objectType,
      objectId: event.objectId,
      requestId: origin.requestId,
      data: event.detail,
      personalHash: part?.hash ?? null,
    };
    const previousHash = new Uint8Array(lastHash);
    const hash = entryHash(previousHash, facts);
    lastHash = hash;
    return { ...facts, previousHash, hash, mac: key.sign(hash) };
  });
  await insertEntries(tx, rows);
  if (parts.length > 0) await insertParts(tx, parts);
  await tx.auditHead.update({ where: { id: 1 }, data: { lastSeq, lastHash: new Uint8Array(lastHash) } });
}

function roleOf({ actor, isSystem }: AuditOrigin): string {
  if (actor !== undefined) return rolesOf(actor).join(',');
  return isSystem === true ? 'SYSTEM' : 'PUBLIC';
}

async function lockHead(tx: Tx): Promise<Head> {
  const [head] = await tx.$queryRaw<Head[]>`SELECT "lastSeq", "lastHash" FROM audit_head WHERE id = 1 FOR UPDATE`;
  if (head !== undefined) return head;
  // The first entry ever. Two first writers meet at the primary key: one makes the row, the other waits and finds it.
  const instanceId = randomUUID();
  await tx.$executeRaw`
    INSERT INTO audit_head (id, "instanceId", "lastSeq", "lastHash")
    VALUES (1, ${instanceId}::uuid, 0, ${genesisHash(instanceId)}) ON CONFLICT (id) DO NOTHING`;
  return lockHead(tx);
}
