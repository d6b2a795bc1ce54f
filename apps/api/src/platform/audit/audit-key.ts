import { createHmac, createSecretKey, hkdfSync } from 'node:crypto';
import { createFieldCipher } from '../secrets/field-cipher.ts';
import type { FieldCipher } from '../secrets/field-cipher.ts';
import { KEY_BYTES } from '../secrets/key-folder.ts';

/** What the trail needs from the key folder, all from one secret. */
export interface AuditKey {
  /** Signs links of the trail, so that somebody with only the database cannot chain it anew. */
  readonly sign: (hash: Uint8Array) => Uint8Array<ArrayBuffer>;
  /** Seals the keys of the people that entries tell about. */
  readonly vault: FieldCipher;
}

const VAULT = 'tdkt/audit/v1/personal';

export function auditKeyOf(secret: Uint8Array): AuditKey {
  if (secret.length !== KEY_BYTES) throw new Error(`The audit key must have ${KEY_BYTES} bytes, not ${secret.length}`);
  const vaultKey = new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(), VAULT, KEY_BYTES));
  // Handed over once: Node would make a key of the bytes anew for each signature.
  const signing = createSecretKey(secret);
  return {
    sign: (hash) => new Uint8Array(createHmac('sha256', signing).update(hash).digest()),
    vault: createFieldCipher(vaultKey),
  };
}
