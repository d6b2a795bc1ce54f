import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js';
import { ascii, concatBytes } from './bytes.ts';

export function sha256(...parts: readonly Uint8Array[]): Uint8Array {
  return nobleSha256(concatBytes(...parts));
}

export function hmacSha256(key: Uint8Array, ...parts: readonly Uint8Array[]): Uint8Array {
  return hmac(nobleSha256, key, concatBytes(...parts));
}

/** HKDF-SHA-256 with an info that says what the bytes are for. */
export function derived(secret: Uint8Array, info: string | Uint8Array, length = 32, salt?: Uint8Array): Uint8Array {
  return hkdf(nobleSha256, secret, salt, typeof info === 'string' ? ascii(info) : info, length);
}
