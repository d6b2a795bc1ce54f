import { randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Tx } from '@thidua/db';
import type { PersonalPart } from '@thidua/domain/audit';
import { createFieldCipher } from '../secrets/field-cipher.ts';
import type { FieldCipher } from '../secrets/field-cipher.ts';
import { KEY_BYTES } from '../secrets/key-folder.ts';
import type { AuditKey } from './audit-key.ts';
import { sha256 } from './chain.ts';

const SALT_BYTES = 32;

type Bytes = Uint8Array<ArrayBuffer>;

/** A personal part as the database keeps it. */
export interface SealedPart {
  readonly subjectId: string;
  readonly salt: Bytes;
  readonly sealed: Bytes;
}

/** SHA-256 over the salt and the canonical JSON (RFC 8785) of the part: what the chain knows of it. */
export function personalHash(salt: Uint8Array, json: string): Bytes {
  return sha256(Buffer.concat([salt, Buffer.from(json, 'utf8')]));
}

function jsonOf({ subjectId, changes }: PersonalPart): string {
  const json = canonicalize({ subject: subjectId, changes });
  if (json === undefined) throw new TypeError('A personal part must be plain data');
  return json;
}

function placeOf(seq: bigint): string {
  return `audit_personal.sealed:${seq}`;
}

/** Seals the part under the key of its subject; gives the row and the hash for the chain. */
export function sealPart(
  cipher: FieldCipher,
  seq: bigint,
  part: PersonalPart,
): { readonly row: SealedPart; readonly hash: Bytes } {
  const json = jsonOf(part);
  const salt = new Uint8Array(randomBytes(SALT_BYTES));
  return {
    row: { subjectId: part.subjectId, salt, sealed: cipher.seal(placeOf(seq), json) },
    hash: personalHash(salt, json),
  };
}

/** The hash of a part as it was written, for whoever compares and does not read. Throws SealBroken like `openPart`. */
export function hashOfPart(cipher: FieldCipher, seq: bigint, { salt, sealed }: SealedPart): Bytes {
  return personalHash(salt, cipher.open(placeOf(seq), sealed));
}

/** The part as it was written, with its hash. Throws SealBroken where the row was changed or moved. */
export function openPart(
  cipher: FieldCipher,
  seq: bigint,
  { salt, sealed }: SealedPart,
): { readonly part: PersonalPart; readonly hash: Bytes } {
  const json = cipher.open(placeOf(seq), sealed);
  // Only `sealPart` writes what opens here.
  const { subject, changes } = JSON.parse(json) as {
    readonly subject: string;
    readonly changes: PersonalPart['changes'];
  };
  return { part: { subjectId: subject, changes }, hash: personalHash(salt, json) };
}

function keyPlace(subjectId: string): string {
  return `audit_subject_keys.sealedKey:${subjectId}`;
}

interface KeyRow {
  readonly subjectId: string;
  readonly sealedKey: Uint8Array;
}

/** The cipher of a subject, from the row of its key. */
export function subjectCipher({ vault }: AuditKey, { subjectId, sealedKey }: KeyRow): FieldCipher {
  return createFieldCipher(Buffer.from(vault.open(keyPlace(subjectId), sealedKey), 'base64'));
}

/** The ciphers of these subjects; who has no key yet gets one. No statement for nobody, one where all have theirs, two or three else. */
export async function subjectCiphers(
  tx: Tx,
  key: AuditKey,
  subjectIds: ReadonlySet<string>,
  at: Date,
): Promise<(subjectId: string) => FieldCipher> {
  const wanted = [...subjectIds];
  const rows = wanted.length === 0 ? [] : await keyRows(tx, wanted);
  const ciphers = new Map(rows.map((row) => [row.subjectId, subjectCipher(key, row)]));
  if (ciphers.size < wanted.length) {
    const fresh = new Map(
      wanted.filter((id) => !ciphers.has(id)).map((id) => [id, new Uint8Array(randomBytes(KEY_BYTES))]),
    );
    for (const subjectId of await giveKeys(tx, key, fresh, at)) {
      ciphers.set(subjectId, createFieldCipher(fresh.get(subjectId) ?? new Uint8Array()));
    }
    // Two writers about one person: the second waits for the first and takes its key.
    const given = wanted.filter((id) => !ciphers.has(id));
    const others = given.length === 0 ? [] : await keyRows(tx, given);
    for (const row of others) ciphers.set(row.subjectId, subjectCipher(key, row));
  }
  return (subjectId) => {
    const cipher = ciphers.get(subjectId);
    if (cipher === undefined) throw new Error('A personal part was met whose subject was not announced.');
    return cipher;
  };
}

/** Keeps the keys, sealed; answers whose were kept: somebody else may have given one meanwhile. */
async function giveKeys(
  tx: Tx,
  { vault }: AuditKey,
  keys: ReadonlyMap<string, Uint8Array>,
  at: Date,
): Promise<readonly string[]> {
  const kept = await tx.auditSubjectKey.createManyAndReturn({
    data: [...keys].map(([subjectId, bytes]) => ({
      subjectId,
      sealedKey: vault.seal(keyPlace(subjectId), Buffer.from(bytes).toString('base64')),
      createdAt: at,
    })),
    skipDuplicates: true,
    select: { subjectId: true },
  });
  return kept.map(({ subjectId }) => subjectId);
}

function keyRows(tx: Tx, subjectIds: readonly string[]): Promise<readonly KeyRow[]> {
  return tx.auditSubjectKey.findMany({
    where: { subjectId: { in: [...subjectIds] } },
    select: { subjectId: true, sealedKey: true },
  });
}
