const { getDocument, OPS } = await readerOfTexts();

/** The reader looks for what draws pages and complains where there is nothing; only texts are read here. */
async function readerOfTexts() {
  Object.assign(globalThis, { DOMMatrix: Object, Path2D: Object, ImageData: Object });
  const { warn } = console;
  // oxlint-disable-next-line no-console -- the complaint is a false one
  console.warn = () => undefined;
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    // oxlint-disable-next-line no-console -- and only that one is kept quiet
    console.warn = warn;
  }
}

/** A piece of text as it stands on a page: millimetres from the upper left edge to its start on the base line. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of its letters, in points. */
  readonly size: number;
  /** Name of its face: `Tinos-Bold`. */
  readonly face: string;
}

export interface ReadPage {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Placed[];
  /** The lines from the top down, each from left to right. */
  readonly lines: readonly string[];
  /** Level lines that are drawn. */
  readonly rules: readonly { readonly x: number; readonly y: number; readonly length: number }[];
}

export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  readonly areFontsEmbedded: boolean;
  readonly title: string;
  readonly keywords: string;
  readonly language: string;
}

interface EmbeddedFont {
  readonly name: string;
  readonly missingFile: boolean;
}

const MM = 25.4 / 72;

/** Reads a PDF back as it is printed. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    useSystemFonts: false,
    fontExtraProperties: true,
  });
  const file = await task.promise;
  const { info } = await file.getMetadata();
  const pages: ReadPage[] = [];
  let areFontsEmbedded = true;
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    // Only once a page was drawn its fonts have names.
    const drawn = await page.getOperatorList();
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item): Placed[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [size = 0, , , , x = 0, y = 0] = item.transform as number[];
      const font = page.commonObjs.get(item.fontName) as EmbeddedFont;
      areFontsEmbedded &&= !font.missingFile;
      return [
        {
          size,
          text: item.str,
          x: x * MM,
          y: (height - y) * MM,
          width: item.width * MM,
          face: font.name.replace(/^[A-Z]{6}\+/, '').replace(/-Regular$/, ''),
        },
      ];
    });
    pages.push({
      pieces,
      width: width * MM,
      height: height * MM,
      lines: linesOf(pieces),
      rules: rulesOf(drawn.fnArray, drawn.argsArray as readonly unknown[]),
    });
  }
  const said = info as Readonly<Record<string, string | undefined>>;
  await task.destroy();
  return {
    pages,
    areFontsEmbedded,
    title: said['Title'] ?? '',
    keywords: said['Keywords'] ?? '',
    language: said['Language'] ?? '',
  };
}

function rulesOf(operators: readonly number[], args: readonly unknown[]): ReadPage['rules'] {
  return operators.flatMap((operator, at) => {
    if (operator !== OPS.constructPath) return [];
    const box = (args[at] as readonly unknown[])[2] as Float32Array | null;
    if (box === null) return [];
    const [left = 0, top = 0, right = 0, bottom = 0] = box;
    return Math.abs(bottom - top) > 0.01 ? [] : [{ x: left * MM, y: top * MM, length: (right - left) * MM }];
  });
}

function linesOf(pieces: readonly Placed[]): readonly string[] {
  const byLine = Map.groupBy(pieces, ({ y }) => Math.round(y * 10));
  return [...byLine]
    .toSorted(([one], [other]) => one - other)
    .map(([, line]) => joined(line.toSorted((one, other) => one.x - other.x)));
}

/** Pieces with a gap between them are two words. */
function joined(line: readonly Placed[]): string {
  let text = '';
  let end = Infinity;
  for (const piece of line) {
    text += piece.x - end > 0.5 && !text.endsWith(' ') ? ` ${piece.text}` : piece.text;
    end = piece.x + piece.width;
  }
  return text.trim();
}
