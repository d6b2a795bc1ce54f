import { guessEncoding, toUnicode } from '@thidua/domain/imports';

const SAMPLE_BYTES = 64 * 1024;

/**
 * The text of a CSV file in whatever it was saved: UTF-8 or UTF-16 with or without its mark, the Windows page of Việt Nam
 * (1258), or an 8-bit alphabet of old fonts, which is left for the conversion that a person confirms.
 */
export function decodeText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes);
  const zeros = zerosOf(bytes);
  if (zeros !== undefined) return decodeAs(zeros, bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decode8Bit(bytes);
  }
}

function decodeAs(label: string, bytes: Buffer): string {
  return new TextDecoder(label).decode(bytes);
}

/** UTF-16 without a mark: every other byte of a text in Latin letters is 0. */
function zerosOf(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 1024);
  let even = 0;
  let odd = 0;
  for (const [at, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (odd > sample.length / 5 && even < odd / 4) return 'utf-16le';
  return even > sample.length / 5 && odd < even / 4 ? 'utf-16be' : undefined;
}

/** The page in which more words are Vietnamese: 1258 as it is, or 1252 read through the best of the old alphabets. */
function decode8Bit(bytes: Buffer): string {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const vietnamese = guessEncoding([toUnicode(decodeAs('windows-1258', sample), 'UNICODE')]);
  const western = guessEncoding([decodeAs('windows-1252', sample)]);
  const isVietnamesePage = vietnamese.encoding === 'UNICODE' && vietnamese.readable >= western.readable;
  // Page 1258 writes tones as signs of their own; composed they are the letters of everywhere else.
  return isVietnamesePage ? decodeAs('windows-1258', bytes).normalize('NFC') : decodeAs('windows-1252', bytes);
}
