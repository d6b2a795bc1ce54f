import { gcm } from '@noble/ciphers/aes.js';
import { x25519 } from '@noble/curves/ed25519.js';
import { ascii, concatBytes, SIZE } from './bytes.ts';
import { derived } from './hashing.ts';

/** Each sealing has a key of its own, so the nonce may stand still. */
const NONCE = new Uint8Array(12);
const TAG_LENGTH = 16;

export function sealingKeyOf(secret: Uint8Array): Uint8Array {
  return x25519.getPublicKey(secret);
}

/** Whether something can be sealed to this key: a key of small order would give every secret away. */
export function isSealingKey(publicKey: Uint8Array): boolean {
  try {
    x25519.getSharedSecret(PROBE, publicKey);
    return true;
  } catch {
    return false; // noble refuses an all-zero shared secret and a wrong length
  }
}
const PROBE = new Uint8Array(32).fill(7);

/** `E || AES-256-GCM`: only the holder of the secret of `to` opens it, and only with the same `context`. */
export function seal(to: Uint8Array, message: Uint8Array, context: Uint8Array, oneTimeSecret: Uint8Array): Uint8Array {
  const ephemeral = x25519.getPublicKey(oneTimeSecret);
  const key = sealKey(x25519.getSharedSecret(oneTimeSecret, to), ephemeral, to);
  return concatBytes(ephemeral, gcm(key, NONCE, context).encrypt(message));
}

/** Undefined when it was sealed to somebody else, in another context, or changed. */
export function unseal(secret: Uint8Array, sealed: Uint8Array, context: Uint8Array): Uint8Array | undefined {
  if (sealed.length < SIZE.key + TAG_LENGTH) return undefined;
  const ephemeral = sealed.slice(0, SIZE.key);
  try {
    const key = sealKey(x25519.getSharedSecret(secret, ephemeral), ephemeral, x25519.getPublicKey(secret));
    return gcm(key, NONCE, context).decrypt(sealed.slice(SIZE.key));
  } catch {
    return undefined; // an all-zero shared secret or a wrong tag: noble throws for both
  }
}

function sealKey(shared: Uint8Array, ephemeral: Uint8Array, to: Uint8Array): Uint8Array {
  return derived(shared, concatBytes(ascii('tdkt/seal/v1'), ephemeral, to));
}
