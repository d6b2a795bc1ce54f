import { ascii, bytesOf } from '../bytes.ts';
import { sha256 } from '../hashing.ts';
import { uuidOf } from '../text-forms.ts';

/** A source of bytes that gives the same ones for the same seed: a played round can be played again. */
export interface SeededRandom {
  readonly bytes: (length: number) => Uint8Array;
  readonly uuid: () => string;
  readonly below: (limit: number) => number;
}

export function randomFrom(seed: string): SeededRandom {
  let counter = 0n;
  const bytes = (length: number): Uint8Array => {
    const made: number[] = [];
    while (made.length < length) {
      made.push(...sha256(ascii(seed), bytesOf(counter, 8)));
      counter += 1n;
    }
    return Uint8Array.from(made.slice(0, length));
  };
  return {
    bytes,
    uuid: () => uuidOf(bytes(16)),
    below: (limit) => new DataView(bytes(4).buffer).getUint32(0) % limit,
  };
}
