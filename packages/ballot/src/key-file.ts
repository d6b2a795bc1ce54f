import { gcm } from '@noble/ciphers/aes.js';
import { ascii, concatBytes, SIZE } from './bytes.ts';
import type { RoundBytes } from './bytes.ts';
import { canonicalBytes } from './canonical-json.ts';
import { encoded, listOf, objectOf, oneOf, matching, ShapeFault, uuid } from './shape.ts';
import { base64UrlOf, bytesOfBase64Url } from './text-forms.ts';

const NONCE_LENGTH = 12;

const keyShape = encoded(SIZE.key);

const keysShape = objectOf({
  version: oneOf([1]),
  /** Each item's private key, PKCS #8. */
  issuers: listOf(objectOf({ itemId: uuid, pkcs8: matching(/^[A-Za-z0-9_-]+$/) }), 100),
  urn: keyShape,
  /** Absent in mode C, where the counting team holds it. */
  open: matching(/^(?:[A-Za-z0-9_-]{43})?$/),
  receipt: keyShape,
  tag: keyShape,
  box: keyShape,
  journal: keyShape,
});

/** All secrets of a round. They live in one file beside the database, never in it and never in a backup, and die with the round. */
export interface RoundKeys {
  readonly issuers: ReadonlyMap<string, Uint8Array>;
  readonly urn: Uint8Array;
  readonly open: Uint8Array | undefined;
  readonly receipt: Uint8Array;
  readonly tag: Uint8Array;
  readonly box: Uint8Array;
  readonly journal: Uint8Array;
}

/** The content of the key file, locked with a key that lies elsewhere; `nonce` are 12 random bytes. */
export function lockKeys(keys: RoundKeys, round: RoundBytes, wrappingKey: Uint8Array, nonce: Uint8Array): Uint8Array {
  const content = canonicalBytes({
    version: 1,
    issuers: [...keys.issuers].map(([itemId, pkcs8]) => ({ itemId, pkcs8: base64UrlOf(pkcs8) })),
    urn: base64UrlOf(keys.urn),
    open: keys.open === undefined ? '' : base64UrlOf(keys.open),
    receipt: base64UrlOf(keys.receipt),
    tag: base64UrlOf(keys.tag),
    box: base64UrlOf(keys.box),
    journal: base64UrlOf(keys.journal),
  });
  return concatBytes(nonce, gcm(wrappingKey, nonce, keyFileContext(round)).encrypt(content));
}

/** Undefined when the file is torn, of another round, or locked with another key: such a round can only be void. */
export function unlockKeys(file: Uint8Array, round: RoundBytes, wrappingKey: Uint8Array): RoundKeys | undefined {
  try {
    const nonce = file.slice(0, NONCE_LENGTH);
    const content = gcm(wrappingKey, nonce, keyFileContext(round)).decrypt(file.slice(NONCE_LENGTH));
    const keys = keysShape(JSON.parse(new TextDecoder().decode(content)), 'keys');
    return {
      issuers: new Map(keys.issuers.map(({ itemId, pkcs8 }) => [itemId, keyBytes(pkcs8)])),
      urn: keyBytes(keys.urn),
      open: keys.open === '' ? undefined : keyBytes(keys.open),
      receipt: keyBytes(keys.receipt),
      tag: keyBytes(keys.tag),
      box: keyBytes(keys.box),
      journal: keyBytes(keys.journal),
    };
  } catch {
    return undefined; // the cipher and the shapes throw; what they say must not reach a log
  }
}

function keyBytes(text: string): Uint8Array {
  const bytes = bytesOfBase64Url(text);
  if (bytes === undefined) throw new ShapeFault('keys');
  return bytes;
}

function keyFileContext(round: RoundBytes): Uint8Array {
  return concatBytes(ascii('tdkt/keyfile/v1'), round);
}
