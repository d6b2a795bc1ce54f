import { createHash } from 'node:crypto';
import { KEY_BYTES } from '../platform/secrets/key-folder.ts';
import { OperationError } from './operation-error.ts';

/** Crockford's base 32: no I, L, O, U, so that a key can be read from paper. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CHECK_BYTES = 3;
const GROUP = 4;
const LENGTH = ((KEY_BYTES + CHECK_BYTES) * 8) / 5;
/** All groups on one line, as they are printed. */
const KEY_LINE = new RegExp(
  `^\\s*(?:[0-9A-Za-z]{${GROUP}}[-\\s]){${LENGTH / GROUP - 1}}[0-9A-Za-z]{${GROUP}}\\s*$`,
  'u',
);

/** A key as text for the safe: 56 letters in groups of four, the last ones a check of the others. */
export function recoveryText(key: Uint8Array): string {
  const bytes = Buffer.concat([key, checkOf(key)]);
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  const letters = Array.from(
    { length: LENGTH },
    (_, at) => LETTERS[Number((bits >> BigInt(5 * (LENGTH - 1 - at))) & 31n)],
  );
  const groups = Array.from({ length: LENGTH / GROUP }, (_, at) =>
    letters.slice(at * GROUP, (at + 1) * GROUP).join(''),
  );
  return groups.join('-');
}

/**
 * The key of a text, whatever its capitals, spaces and look-alikes; of all that `thidua backup key` says, the line of the key.
 * Throws OperationError when a letter is wrong or missing.
 */
export function keyOfRecoveryText(text: string): Uint8Array {
  const line = text.split('\n').find((each) => KEY_LINE.test(each)) ?? text;
  const letters = line.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll(/[IL]/g, '1').replaceAll('O', '0');
  const values = letters.split('').map((letter) => LETTERS.indexOf(letter));
  if (values.length !== LENGTH || values.includes(-1)) throw wrong();
  let bits = 0n;
  for (const value of values) bits = (bits << 5n) | BigInt(value);
  const bytes = Buffer.from(bits.toString(16).padStart((KEY_BYTES + CHECK_BYTES) * 2, '0'), 'hex');
  const key = bytes.subarray(0, KEY_BYTES);
  if (!bytes.subarray(KEY_BYTES).equals(checkOf(key))) throw wrong();
  return new Uint8Array(key);
}

function checkOf(key: Uint8Array): Buffer {
  return createHash('sha256').update('thidua/recovery').update(key).digest().subarray(0, CHECK_BYTES);
}

function wrong(): OperationError {
  return new OperationError('WRONG_KEY', {
    vi: 'Tệp khóa không phải 32 byte, cũng không phải chữ khôi phục đúng (56 ký tự). Hãy soát lại từng nhóm bốn chữ.',
    en: 'The key file is neither 32 bytes nor a right recovery text (56 letters). Check each group of four.',
  });
}
