import type * as PdfJs from 'pdfjs-dist';
// Vite gives the address of the file, not the file.
// oxlint-disable-next-line import/default
import libraryAddress from 'pdfjs-dist/legacy/build/pdf.min.mjs?url';
// oxlint-disable-next-line import/default
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

/** A page as it will be printed. */
export interface PageImage {
  /** An address of this browser alone; give it back with `forgetPages`. */
  readonly address: string;
  readonly width: number;
  readonly height: number;
  /** The words on it, for people who cannot see the image. */
  readonly words: string;
}

/** Twice the width of a sheet on the screen: sharp on every display. */
const SCALE = 2;

/**
 * The pages of a PDF as images, so that they are the same on every device. What draws them is fetched when it is first needed: it weighs
 * more than all pages of ours.
 */
export async function drawPdf(file: Blob): Promise<readonly PageImage[]> {
  const library = (await import(/* @vite-ignore */ libraryAddress)) as typeof PdfJs;
  library.GlobalWorkerOptions.workerSrc = workerAddress;
  const task = library.getDocument({ data: new Uint8Array(await file.arrayBuffer()), disableFontFace: true });
  try {
    const pdf = await task.promise;
    const pages: PageImage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const viewport = page.getViewport({ scale: SCALE });
      const canvas = document.createElement('canvas');
      canvas.width = Math.ceil(viewport.width);
      canvas.height = Math.ceil(viewport.height);
      await page.render({ canvas, viewport }).promise;
      const { items } = await page.getTextContent();
      const words = items.map((item) => ('str' in item ? item.str : '')).join(' ');
      pages.push({ address: await imageOf(canvas), width: canvas.width, height: canvas.height, words });
    }
    return pages;
  } finally {
    await task.destroy();
  }
}

function imageOf(canvas: HTMLCanvasElement): Promise<string> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((image) => {
      if (image === null) reject(new Error('The browser drew no page'));
      else resolve(URL.createObjectURL(image));
    }, 'image/png');
  });
}

export function forgetPages(pages: readonly PageImage[]): void {
  for (const { address } of pages) URL.revokeObjectURL(address);
}
