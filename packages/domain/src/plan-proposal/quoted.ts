import { sliceSpan, wordsOf, type Span } from './span.ts';

/** A text in quotes: with the signs at `start` and `end`, without them in `text`. Offsets count in the span. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const QUOTED = /“([^“”\n]{1,400})”|"([^"\n]{1,400})"|«([^«»\n]{1,400})»/g;

export function quotedIn(span: Span): readonly Quoted[] {
  return [...span.text.matchAll(QUOTED)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: wordsOf(sliceSpan(span, match.index + 1, match.index + match[0].length - 1)),
  }));
}

const MOVEMENT =
  /(?:phong trao(?: thi dua)?|cuoc van dong|hoi thi|chuong trinh hanh dong)(?: thi dua)?(?: [a-z]+){0,4}[:\s]*$/;
const DIRECT = /(?:\bxay dung|\bthuc hien|\bhuong ung|\bphat dong|\bthi dua)[:\s]*$/;
/** Not a movement: what a paper is about, a theme, the goal of a movement. */
const OTHER_QUOTE =
  /(?:\bve viec|\bve|chu de|gia dinh|khau hieu|phuong cham|tinh than|muc tieu|tieu chi|danh hieu|theo)[:\s]*$/;
const PAPER = /\d{1,4}\s?[/-]|\bso \d/;

export interface NamedMovement extends Quoted {
  /** “xây dựng "Văn hóa giao thông"”: no word says that it is a movement. */
  readonly isGuess: boolean;
}

/** The quoted names of movements in a span: “phong trào “A”, “B” và “C””, one or a list. */
export function movementsIn(span: Span): readonly NamedMovement[] {
  const named: NamedMovement[] = [];
  let last: { readonly end: number; readonly isGuess: boolean } | undefined;
  for (const quoted of quotedIn(span)) {
    const between = last === undefined ? '' : span.shadow.slice(last.end, quoted.start);
    if (last !== undefined && /^(?:\s|,|;|va|cung|hoac|phong trao|cuoc van dong)*$/.test(between)) {
      named.push({ ...quoted, isGuess: last.isGuess });
      last = { end: quoted.end, isGuess: last.isGuess };
      continue;
    }
    const before = span.shadow.slice(Math.max(0, quoted.start - 70), quoted.start).replaceAll(/[*_]/g, '');
    const isNamed = MOVEMENT.test(before) && !PAPER.test(MOVEMENT.exec(before)?.[0] ?? '');
    const isMovement = !OTHER_QUOTE.test(before) && (isNamed || DIRECT.test(before));
    last = isMovement ? { end: quoted.end, isGuess: !isNamed } : undefined;
    if (last !== undefined) named.push({ ...quoted, isGuess: last.isGuess });
  }
  return named;
}
