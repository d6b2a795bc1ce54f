import { quantitiesIn } from './quantities.ts';
import { sliceSpan, type Span } from './span.ts';
import { countedAt } from './subject-words.ts';

/** Deeper nesting than this is a slip of the pen: brackets that are never closed must not swallow the rest. */
const MOST_NESTED = 3;
const OPENING = '(“[';
const CLOSING = ')”]';
/** A full stop behind these ends no sentence. */
const SHORT_WORD = /(?:^|[\s(])(?:tp|ths|ts|gs|pgs|bs|ks|v\.v|vv|tr|d\/c|q|p|tx|h|[a-z])$/;

/** The sentences of a span; a full stop inside quotes or brackets, in a number or an abbreviation ends none. */
export function sentencesOf(span: Span): readonly Span[] {
  return cut(span, (at) => isFullStop(span, at));
}

/** The clauses of a span: cut at semicolons and full stops outside quotes and brackets. */
export function clausesOf(span: Span): readonly Span[] {
  return cut(span, (at) => span.text.charAt(at) === ';' || isFullStop(span, at));
}

/**
 * A clause cut before each further number with its word: “01 phòng được … tặng Bằng khen, 02 phòng …”. Pieces keep the order of
 * the text.
 */
export function piecesOf(clause: Span): readonly Span[] {
  const starts: number[] = [];
  for (const { start, end } of quantitiesIn(clause)) {
    const isCounted = countedAt(clause.shadow, end) !== undefined;
    if (
      isCounted &&
      (starts.length === 0 || /(?:,|;|\bva|\bhoac|:|\.)\s*$/.test(clause.shadow.slice(Math.max(0, start - 12), start)))
    ) {
      starts.push(start);
    }
  }
  if (starts.length < 2) return [clause];
  return starts.map((start, at) =>
    trimJoint(sliceSpan(clause, at === 0 ? 0 : start, starts[at + 1] ?? clause.text.length)),
  );
}

/** Without the comma or “và” that joins a piece with the next. */
function trimJoint(span: Span): Span {
  const joint = /(?:[,;]|\s)+(?:va|hoac|dong thoi|trong do co|trong do)?\s*$/.exec(span.shadow);
  return joint === null ? span : sliceSpan(span, 0, joint.index);
}

function cut(span: Span, isEnd: (at: number) => boolean): readonly Span[] {
  const parts: Span[] = [];
  const isQuoted = quotes(span.text);
  let depth = 0;
  let from = 0;
  for (let at = 0; at < span.text.length; at += 1) {
    const sign = span.text.charAt(at);
    if (OPENING.includes(sign)) depth = Math.min(MOST_NESTED, depth + 1);
    else if (CLOSING.includes(sign)) depth = Math.max(0, depth - 1);
    if (depth > 0 || isQuoted(at) || !isEnd(at)) continue;
    parts.push(sliceSpan(span, from, at));
    from = at + 1;
  }
  parts.push(sliceSpan(span, from, span.text.length));
  return parts.filter(({ text }) => text !== '');
}

function isFullStop({ text, shadow }: Span, at: number): boolean {
  if (text.charAt(at) !== '.') return false;
  const next = text.slice(at + 1, at + 4);
  if (text.charAt(at - 1) === '.' || next.startsWith('.')) return false;
  if (next !== '' && !/^["”*]?\s+["“*(]?[\p{Lu}\d]/u.test(next) && !/^["”*]?\s/.test(next)) return false;
  return !SHORT_WORD.test(shadow.slice(Math.max(0, at - 6), at));
}

/** Tells whether an offset lies between straight quotes; a lone one quotes nothing. */
function quotes(text: string): (at: number) => boolean {
  const marks: number[] = [];
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) marks.push(at);
  if (marks.length === 0 || marks.length % 2 === 1) return () => false;
  let next = 0;
  return (at) => {
    while (next < marks.length && (marks[next] ?? 0) < at) next += 1;
    return next % 2 === 1;
  };
}
