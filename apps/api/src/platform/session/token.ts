import { createHash, randomBytes } from 'node:crypto';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** 256 random bits. The token itself is known only to the browser. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** True for a text that could be one of our tokens; anything else is not worth a look into the database. */
export function isTokenShaped(text: string): boolean {
  return TOKEN.test(text);
}

/** What the database keeps: whoever reads the table cannot sign in with it. The token is random, so a plain hash is enough. */
export function hashOfToken(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(token, 'utf8').digest());
}
