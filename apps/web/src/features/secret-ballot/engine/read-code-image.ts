import { codeIn } from './voter-round.ts';

/** A photograph of a telephone has many more dots than a code needs; what is not found in one size often is in another. */
const WIDTHS = [1_000, 600, 1_600] as const;

/**
 * The recovery code in a picture of its square, as it was written; undefined where none is found. The picture is looked at on this
 * device and goes nowhere.
 */
export async function codeInImage(file: Blob): Promise<string | undefined> {
  const { decodeQR } = await import('qr/decode.js');
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (picture === undefined) return undefined;
  try {
    for (const width of WIDTHS) {
      const text = textIn(picture, Math.min(1, width / picture.width), decodeQR);
      if (text !== undefined && codeIn(text) !== undefined) return text;
    }
    return undefined;
  } finally {
    picture.close();
  }
}

function textIn(
  picture: ImageBitmap,
  scale: number,
  decode: (image: { width: number; height: number; data: Uint8ClampedArray }) => string,
): string | undefined {
  const canvas = new OffscreenCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale));
  const context = canvas.getContext('2d');
  if (context === null) return undefined;
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  try {
    return decode(context.getImageData(0, 0, canvas.width, canvas.height));
  } catch {
    return undefined; // no square in it, or not sharp enough
  }
}
