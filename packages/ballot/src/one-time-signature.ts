import { ed25519 } from '@noble/curves/ed25519.js';

/**
 * Ed25519 as RFC 8032 has it, with the cofactored equation. Keys of small order, points and numbers that are not written in
 * the one canonical way are refused: otherwise a signature could be valid for one verifier and not for another.
 */
export function signed(secret: Uint8Array, message: Uint8Array): Uint8Array {
  return ed25519.sign(message, secret);
}

export function isSigned(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean {
  return ed25519.verify(signature, message, publicKey, { zip215: false });
}

export function signingKeyOf(secret: Uint8Array): Uint8Array {
  return ed25519.getPublicKey(secret);
}

/** A point of the curve, written canonically, not of small order. */
export function isSigningKey(publicKey: Uint8Array): boolean {
  try {
    return !ed25519.Point.fromBytes(publicKey, false).isSmallOrder();
  } catch {
    return false; // not a point
  }
}
