import type { CleanPicture } from '../inspection/clean-jpeg.ts';
import { StripError } from './strip-error.ts';

/** The picture without what the camera, its owner and programs wrote beside it. Throws StripError. */
export async function stripPicture(bytes: Uint8Array, clean: CleanPicture): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  try {
    for await (const part of clean(once(bytes))) parts.push(new Uint8Array(part));
  } catch (error) {
    throw new StripError('NOT_READABLE', { cause: error });
  }
  return Buffer.concat(parts);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
