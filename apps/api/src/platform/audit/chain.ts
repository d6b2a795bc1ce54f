import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** The facts of one entry, as the hash covers them. */
export interface ChainedFacts {
  readonly seq: bigint;
  readonly at: Date;
  readonly organisationId: string | null;
  readonly actorId: string | null;
  readonly actorRole: string;
  readonly action: string;
  readonly objectType: string;
  readonly objectId: string | null;
  readonly requestId: string;
  readonly data: unknown;
  /** Hash of the part that tells about a person; null where there is none. */
  readonly personalHash: Uint8Array | null;
}

const DOMAIN = 'tdkt/audit/v1';

const DOMAIN_BYTES = Buffer.from(DOMAIN, 'utf8');

type Hash = Uint8Array<ArrayBuffer>;

/** In one call: for the short texts of a trail a hash object costs more than its hashing. */
export function sha256(bytes: Uint8Array): Hash {
  return new Uint8Array(hash('sha256', bytes, 'buffer'));
}

/** The hash that stands before the first entry; each installation has its own. */
export function genesisHash(instanceId: string): Hash {
  return sha256(Buffer.from(`${DOMAIN}/genesis${instanceId}`, 'utf8'));
}

/** SHA-256 over the hash before and the canonical JSON (RFC 8785) of the facts: whoever changes either is found out. */
export function entryHash(previousHash: Uint8Array, facts: ChainedFacts): Hash {
  const json = canonicalize({
    // A text, because numbers of JSON are exact only to 2^53.
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
    // Left out where there is none, so that entries from before there were such parts keep their hash.
    ...(facts.personalHash === null ? {} : { pd_hash: Buffer.from(facts.personalHash).toString('hex') }),
  });
  if (json === undefined) throw new TypeError('An audit entry must be plain data');
  return sha256(Buffer.concat([DOMAIN_BYTES, previousHash, Buffer.from(json, 'utf8')]));
}
