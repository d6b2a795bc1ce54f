import type { FileStore } from '../../platform/ports/file-store.ts';

interface Portions {
  readonly bytes: number;
  readonly portions: readonly { readonly fileHash: string }[];
}

/** The content, one portion in memory at a time. */
export async function* readPortions(files: FileStore, { portions }: Portions): AsyncGenerator<Uint8Array> {
  for (const { fileHash } of portions) yield await files.read(fileHash);
}

/** The whole content in a buffer of its own, which may be handed over to another thread. */
export async function readWhole(files: FileStore, file: Portions): Promise<Uint8Array<ArrayBuffer>> {
  const whole = new Uint8Array(file.bytes);
  let at = 0;
  for await (const portion of readPortions(files, file)) {
    whole.set(portion, at);
    at += portion.length;
  }
  return whole;
}
