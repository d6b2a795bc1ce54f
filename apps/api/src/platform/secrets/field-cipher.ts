import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import { giveBack } from '../files/give-back.ts';
import { KEY_BYTES } from './key-folder.ts';

const ALGORITHM = 'aes-256-gcm';
const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + NONCE_BYTES;

/**
 * Seals single values of the database (class P3: identity numbers, discipline, secrets of second factors) under a key that
 * lies outside it. The place, e.g. `staff.identityNumber:<row id>`, is bound to the value: a sealed cell that somebody copies
 * to another row does not open there. Layout: version (1 byte), nonce (12), ciphertext, tag (16); AES-256-GCM.
 */
export interface FieldCipher {
  readonly seal: (place: string, text: string) => Uint8Array<ArrayBuffer>;
  /** Throws SealBroken for a value that was changed, moved, or sealed under another key. */
  readonly open: (place: string, sealed: Uint8Array) => string;
  /**
   * The same 32 bytes for the same text in the same realm (an organisation): doubles of a sealed value are found without opening
   * any. HMAC-SHA-256 under a key of its own, derived from the field key (RFC 5869); equal texts of two realms do not match.
   */
  readonly digest: (realm: string, text: string) => Uint8Array<ArrayBuffer>;
  /** The same for bytes: files that hold personal data. */
  readonly sealBytes: (place: string, bytes: Uint8Array) => Uint8Array<ArrayBuffer>;
  readonly openBytes: (place: string, sealed: Uint8Array) => Uint8Array;
}

/** A sealed value does not open: the row was tampered with, or the key folder belongs to another database. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';

  constructor(place: string, options?: ErrorOptions) {
    super(`The sealed value ${place} does not open with the key of this installation.`, options);
  }
}

export function createFieldCipher(bytes: Uint8Array): FieldCipher {
  if (bytes.length !== KEY_BYTES) throw new Error(`The field key must have ${KEY_BYTES} bytes, not ${bytes.length}`);
  // Handed over once: Node makes a key of raw bytes anew for each value, which costs four times the sealing itself.
  const key = createSecretKey(bytes);
  let digestKey: KeyObject | undefined;

  /** Derived for the first digest: most ciphers are of one person and never make any. */
  function keyOfDigests(): KeyObject {
    digestKey ??= createSecretKey(new Uint8Array(hkdfSync('sha256', key, '', 'thidua field digest', KEY_BYTES)));
    return digestKey;
  }

  function sealBytes(place: string, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(place, 'utf8'));
    // In a mode of counters everything comes out of `update`, as long as what went in: it is copied once, for files are large.
    const sealed = new Uint8Array(HEAD_BYTES + bytes.length + TAG_BYTES);
    sealed[0] = VERSION;
    sealed.set(nonce, 1);
    const body = cipher.update(bytes);
    sealed.set(body, HEAD_BYTES);
    giveBack(body);
    cipher.final();
    sealed.set(cipher.getAuthTag(), HEAD_BYTES + bytes.length);
    return sealed;
  }

  function openBytes(place: string, sealed: Uint8Array): Buffer {
    if (sealed.length < HEAD_BYTES + TAG_BYTES || sealed[0] !== VERSION) throw new SealBroken(place);
    const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(1, HEAD_BYTES))
      .setAAD(Buffer.from(place, 'utf8'))
      .setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
    try {
      const body = decipher.update(sealed.subarray(HEAD_BYTES, sealed.length - TAG_BYTES));
      // Nothing comes any more, but this is where a changed value is found out.
      decipher.final();
      return body;
    } catch (error) {
      throw new SealBroken(place, { cause: error });
    }
  }

  return {
    seal: (place, text) => sealBytes(place, Buffer.from(text, 'utf8')),
    open: (place, sealed) => openBytes(place, sealed).toString('utf8'),
    digest: (realm, text) =>
      new Uint8Array(
        createHmac('sha256', keyOfDigests()).update(realm, 'utf8').update('\0').update(text, 'utf8').digest(),
      ),
    sealBytes,
    openBytes,
  };
}
