import { PORTION_BYTES } from '@thidua/domain/attachments';
import { giveBack } from '../../platform/files/give-back.ts';
import type { FileStore } from '../../platform/ports/file-store.ts';
import type { FetchedFile } from '../imports/index.ts';

interface Portions {
  readonly bytes: number;
  readonly portions: readonly { readonly fileHash: string }[];
}

/** The content, one portion in memory at a time. */
export async function* readPortions(
  files: FileStore,
  { portions }: Pick<Portions, 'portions'>,
): AsyncGenerator<Uint8Array> {
  for (const { fileHash } of portions) yield await files.read(fileHash);
}

/**
 * The content by ranges; the portion that was read last stays in memory, and no other: what is given out may be read until more is
 * asked for.
 */
export function fetchPortions(files: FileStore, { bytes, portions }: Portions): FetchedFile {
  let last: { readonly ordinal: number; readonly bytes: Uint8Array } | undefined;

  async function portion(ordinal: number): Promise<Uint8Array> {
    if (last?.ordinal === ordinal) return last.bytes;
    const { fileHash } = portions[ordinal] ?? {};
    if (fileHash === undefined) throw new Error(`No portion ${ordinal} of a file of ${bytes} bytes`);
    if (last !== undefined) giveBack(last.bytes);
    // Where the next one is missing, nobody gets what was given back.
    last = undefined;
    const read = await files.read(fileHash);
    last = { ordinal, bytes: read };
    return read;
  }

  return {
    bytes,
    read: async function* read(start, end) {
      for (let at = start; at < end;) {
        const ordinal = Math.floor(at / PORTION_BYTES);
        const from = at - ordinal * PORTION_BYTES;
        const part = (await portion(ordinal)).subarray(from, from + end - at);
        if (part.length === 0) throw new Error(`Portion ${ordinal} ends before byte ${at} of a file of ${bytes} bytes`);
        at += part.length;
        yield part;
      }
    },
  };
}

/** Bytes that come in any pieces, in portions of the size in which files are kept. */
export async function* inPortions(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let portion = new Uint8Array(PORTION_BYTES);
  let filled = 0;
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length;) {
      const part = piece.subarray(at, at + PORTION_BYTES - filled);
      portion.set(part, filled);
      filled += part.length;
      at += part.length;
      if (filled < PORTION_BYTES) continue;
      yield portion;
      portion = new Uint8Array(PORTION_BYTES);
      filled = 0;
    }
  }
  if (filled > 0) yield portion.subarray(0, filled);
}
