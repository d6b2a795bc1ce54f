import { bytesOfHex, hexOf } from './bytes.ts';

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Crockford's alphabet: no I, L, O, U, so that a code can be read aloud and copied by hand. */
const BASE32 = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Base64 for addresses and JSON (RFC 4648 part 5), without padding. */
export function base64UrlOf(bytes: Uint8Array): string {
  return symbolsOf(bytes, 6, BASE64URL);
}

/** Undefined unless the text is the one and only spelling of its bytes. */
export function bytesOfBase64Url(text: string): Uint8Array | undefined {
  const bytes = bytesOfSymbols(text, 6, BASE64URL);
  return bytes !== undefined && base64UrlOf(bytes) === text ? bytes : undefined;
}

/** `count` symbols of Crockford's base32: the first `5 * count` bits. */
export function base32Of(bytes: Uint8Array, count: number): string {
  return symbolsOf(bytes, 5, BASE32).slice(0, count);
}

/** What a person typed: small letters, spaces and dashes are fine, O reads as 0, I and L as 1. */
export function typedBase32(text: string): string {
  return text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
}

export function bytesOfBase32(symbols: string): Uint8Array | undefined {
  return bytesOfSymbols(symbols, 5, BASE32);
}

/** Symbols in groups of four, as codes are shown and printed. */
export function grouped(symbols: string): string {
  return symbols.replaceAll(/(.{4})(?=.)/g, '$1-');
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Undefined unless the text is a UUID in small letters. */
export function bytesOfUuid(text: string): Uint8Array | undefined {
  return UUID.test(text) ? bytesOfHex(text.replaceAll('-', '')) : undefined;
}

export function uuidOf(bytes: Uint8Array): string {
  return hexOf(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function symbolsOf(bytes: Uint8Array, width: number, alphabet: string): string {
  let symbols = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= width) {
      bits -= width;
      symbols += alphabet.charAt((held >> bits) & ((1 << width) - 1));
    }
    held &= (1 << bits) - 1;
  }
  return bits === 0 ? symbols : symbols + alphabet.charAt((held << (width - bits)) & ((1 << width) - 1));
}

/** Whole bytes only; what is left over at the end is for the caller to judge. */
function bytesOfSymbols(symbols: string, width: number, alphabet: string): Uint8Array | undefined {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const symbol of symbols) {
    const value = alphabet.indexOf(symbol);
    if (value === -1) return undefined;
    held = (held << width) | value;
    bits += width;
    if (bits >= 8) {
      bits -= 8;
      bytes.push(held >> bits);
      held &= (1 << bits) - 1;
    }
  }
  return Uint8Array.from(bytes);
}
