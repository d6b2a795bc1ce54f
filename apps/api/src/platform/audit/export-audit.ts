import type { Database } from '@thidua/db';

/** The first line of an export, so that a reader knows what it holds. */
export const EXPORT_FORMAT = 'thidua-audit/1';

const BATCH = 1_000;

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

/**
 * The chain as lines of JSON, for somebody who verifies it with a program of their own: first the instance and the head, then
 * an entry a line with what its hash covers. Personal parts are not in it, their hashes are.
 */
export async function* exportAudit(db: Database['client']): AsyncGenerator<string> {
  const head = await db.auditHead.findUnique({ where: { id: 1 } });
  if (head === null) return;
  yield line({
    format: EXPORT_FORMAT,
    instance: head.instanceId,
    head: { seq: head.lastSeq.toString(), hash: hex(head.lastHash) },
  });
  let seq = 0n;
  while (seq < head.lastSeq) {
    const entries = await db.auditEntry.findMany({
      // Writers may go on: what came after the head was read is not part of this export.
      where: { seq: { gt: seq, lte: head.lastSeq } },
      orderBy: { seq: 'asc' },
      take: BATCH,
    });
    const last = entries.at(-1);
    if (last === undefined) return;
    yield entries
      .map(({ previousHash, hash, mac, personalHash, ...facts }) =>
        line({
          seq: facts.seq.toString(),
          at: facts.at.toISOString(),
          organisation_id: facts.organisationId,
          actor_ref: facts.actorId,
          actor_role: facts.actorRole,
          action: facts.action,
          object_type: facts.objectType,
          object_id: facts.objectId,
          request_id: facts.requestId,
          data: facts.data,
          pd_hash: personalHash === null ? null : hex(personalHash),
          previous_hash: hex(previousHash),
          hash: hex(hash),
          mac: hex(mac),
        }),
      )
      .join('');
    seq = last.seq;
  }
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
