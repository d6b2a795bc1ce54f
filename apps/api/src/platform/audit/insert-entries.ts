import type { Tx } from '@thidua/db';
import type { ChainedFacts } from './chain.ts';
import type { SealedPart } from './personal-part.ts';

/** An entry with its place in the chain. */
export interface ChainedEntry extends ChainedFacts {
  readonly previousHash: Uint8Array;
  readonly hash: Uint8Array;
  readonly mac: Uint8Array;
}

/** A personal part with the number of its entry. */
export interface NumberedPart extends SealedPart {
  readonly seq: bigint;
}

// An import writes an entry a row: a column is one value of the statement here, where `createMany` takes a value for each cell, and
// five hundred entries cost the client more than the database.

/** Writes entries of the chain; one statement, however many. */
export async function insertEntries(tx: Tx, entries: readonly ChainedEntry[]): Promise<void> {
  const column = <T>(valueOf: (entry: ChainedEntry) => T): T[] => entries.map(valueOf);
  await tx.$executeRaw`
    INSERT INTO audit_entries (seq, at, "organisationId", "actorId", "actorRole", action, "objectType", "objectId", "requestId",
      data, "previousHash", hash, mac, "personalHash")
    SELECT v.seq, v.at::timestamptz, v.body, v.actor, v.role, v.action, v.type, v.object, v.request, v.data::jsonb,
      decode(v.previous, 'hex'), decode(v.hash, 'hex'), decode(v.mac, 'hex'), decode(v.personal, 'hex')
    FROM unnest(${column(({ seq }) => String(seq))}::bigint[], ${column(({ at }) => at.toISOString())}::text[],
      ${column(({ organisationId }) => organisationId)}::uuid[], ${column(({ actorId }) => actorId)}::uuid[],
      ${column(({ actorRole }) => actorRole)}::text[], ${column(({ action }) => action)}::text[],
      ${column(({ objectType }) => objectType)}::text[], ${column(({ objectId }) => objectId)}::uuid[],
      ${column(({ requestId }) => requestId)}::text[], ${column(({ data }) => JSON.stringify(data))}::text[],
      ${column(({ previousHash }) => hex(previousHash))}::text[], ${column(({ hash }) => hex(hash))}::text[],
      ${column(({ mac }) => hex(mac))}::text[], ${column(({ personalHash }) => personalHash && hex(personalHash))}::text[])
      AS v (seq, at, body, actor, role, action, type, object, request, data, previous, hash, mac, personal)`;
}

/** Writes the sealed parts of entries that are there; one statement. */
export async function insertParts(tx: Tx, parts: readonly NumberedPart[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO audit_personal (seq, "subjectId", salt, sealed)
    SELECT v.seq, v.subject, decode(v.salt, 'hex'), decode(v.sealed, 'hex')
    FROM unnest(${parts.map(({ seq }) => String(seq))}::bigint[], ${parts.map(({ subjectId }) => subjectId)}::uuid[],
      ${parts.map(({ salt }) => hex(salt))}::text[], ${parts.map(({ sealed }) => hex(sealed))}::text[])
      AS v (seq, subject, salt, sealed)`;
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
