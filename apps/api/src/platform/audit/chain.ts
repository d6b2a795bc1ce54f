import { createHash } from 'node:crypto';
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

type Hash = Uint8Array<ArrayBuffer>;

/** The hash that stands before the first entry; each installation has its own. */
export function genesisHash(instanceId: string): Hash {
  return new Uint8Array(createHash('sha256').update(`${DOMAIN}/genesis`).update(instanceId).digest());
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
  return new Uint8Array(createHash('sha256').update(DOMAIN).update(previousHash).update(json, 'utf8').digest());
}
