import { textWidthMm, type Face } from '../layout/text-width.ts';

/** Room for a text: how wide, in which sizes from the wanted to the least, on how many lines. */
export interface Room {
  readonly widthMm: number;
  readonly sizes: readonly number[];
  readonly face: Face;
  readonly maxLines: number;
}

export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
  /** Whether it is within its lines; what is not is set all the same, and told before it is printed. */
  readonly isWithin: boolean;
}

/** The text in the largest size that needs no second line, else in the largest that needs no more lines than there are. */
export function fitText(text: string, room: Room): FittedText {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const tries = room.sizes.map((size) => ({ size, lines: linesOf(words, size, room) }));
  const least = tries.at(-1);
  if (least === undefined) throw new Error('A room for a text has a size');
  const chosen = tries.find(({ lines }) => lines.length <= 1) ?? tries.find(({ lines }) => isIn(lines, room)) ?? least;
  const isWithin = isIn(chosen.lines, room) && chosen.lines.every((line) => isNarrow(line, chosen.size, room));
  return { ...chosen, lines: balanced(words, chosen, room), isWithin };
}

function isIn(lines: readonly string[], { maxLines }: Room): boolean {
  return lines.length <= maxLines;
}

function isNarrow(line: string, size: number, { widthMm, face }: Room): boolean {
  return textWidthMm(line, size, face) <= widthMm;
}

/** Broken as late as possible. */
function linesOf(words: readonly string[], size: number, room: Room): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && isNarrow(longer, size, room)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** As many lines as it needs, but of like length: the narrowest room that does not make more of them. */
function balanced(words: readonly string[], { size, lines }: Omit<FittedText, 'isWithin'>, room: Room) {
  let best = lines;
  for (let widthMm = room.widthMm - STEP_MM; widthMm > 0; widthMm -= STEP_MM) {
    const narrower = { ...room, widthMm };
    const tried = linesOf(words, size, narrower);
    if (tried.length > lines.length || !tried.every((line) => isNarrow(line, size, narrower))) break;
    best = tried;
  }
  return best;
}

const STEP_MM = 4;
