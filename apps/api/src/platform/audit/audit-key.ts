import { createHmac } from 'node:crypto';
import { KEY_BYTES } from '../secrets/key-folder.ts';

/** Signs links of the trail, so that somebody with only the database cannot chain it anew. */
export interface AuditKey {
  readonly sign: (hash: Uint8Array) => Uint8Array<ArrayBuffer>;
}

export function auditKeyOf(secret: Uint8Array): AuditKey {
  if (secret.length !== KEY_BYTES) throw new Error(`The audit key must have ${KEY_BYTES} bytes, not ${secret.length}`);
  return { sign: (hash) => new Uint8Array(createHmac('sha256', secret).update(hash).digest()) };
}
