/** A piece of a line: words as they stand, or a field by the name that somebody typed. */
export type TemplatePiece =
  | { readonly kind: 'TEXT'; readonly text: string; readonly isBold: boolean }
  | { readonly kind: 'FIELD'; readonly name: string; readonly isBold: boolean };

export interface TemplateLine {
  /** Counted from 1 in the text as typed, blank lines too. */
  readonly line: number;
  readonly pieces: readonly TemplatePiece[];
  /** Braces that open or close nothing. */
  readonly hasLooseBraces: boolean;
  /** A mark of bold letters without its other end. */
  readonly hasLooseBold: boolean;
}

const MARK = /\{\{([^{}]*)\}\}|\*\*/g;
const LINE_END = /\r\n|[\n\r\u2028\u2029]/;

/** The lines of a part; blank ones are dropped. Only the template is ever read like this, never what fills a field. */
export function parseTemplate(text: string): readonly TemplateLine[] {
  return text
    .split(LINE_END)
    .map((line, at) => ({ line: at + 1, text: line.trim() }))
    .filter((line) => line.text !== '')
    .map(({ line, text: words }) => parseLine(line, words));
}

function parseLine(line: number, text: string): TemplateLine {
  const pieces: TemplatePiece[] = [];
  let isBold = false;
  let from = 0;
  const take = (to: number) => {
    if (to > from) pieces.push({ kind: 'TEXT', text: text.slice(from, to), isBold });
  };
  for (const match of text.matchAll(MARK)) {
    take(match.index);
    from = match.index + match[0].length;
    if (match[1] === undefined) isBold = !isBold;
    else pieces.push({ kind: 'FIELD', name: fieldName(match[1]), isBold });
  }
  take(text.length);
  const hasLooseBraces = pieces.some((piece) => piece.kind === 'TEXT' && /\{\{|\}\}/.test(piece.text));
  return { line, pieces, hasLooseBraces, hasLooseBold: isBold };
}

/** Capitals and spaces make no other field. */
export function fieldName(typed: string): string {
  return typed.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('vi');
}

export function fieldMark(name: string): string {
  return `{{${name}}}`;
}
