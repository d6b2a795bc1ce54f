import { isNumbered, markOf, type Mark } from './marks.ts';
import { sliceSpan, spanOf, type Span } from './span.ts';

/** A line of the text; `text` has no blanks around it, `start` is its offset. */
interface Line {
  readonly number: number;
  readonly start: number;
  readonly text: string;
  readonly isAfterBlank: boolean;
}

/**
 * A part, a list item, a heading without a number or a paragraph, with what stands below it. `said` is what it says, without its
 * mark, over all the lines it takes.
 */
export interface Node {
  readonly mark: Mark | undefined;
  readonly shape: 'MARKED' | 'HEADING' | 'PARAGRAPH';
  readonly start: number;
  readonly fromLine: number;
  readonly toLine: number;
  readonly said: Span;
  readonly children: readonly Node[];
  readonly parent: Node | undefined;
}

/** A node while its lines are read. */
interface Growing {
  readonly mark: Mark | undefined;
  readonly shape: Node['shape'];
  readonly start: number;
  readonly fromLine: number;
  /** Where what it says begins and, so far, ends. */
  readonly from: number;
  end: number;
  toLine: number;
  said: Span;
  readonly children: Growing[];
  readonly parent: Growing | undefined;
}

/** A line that goes on in the next one. */
export interface LineBreak {
  /** The line that goes on. */
  readonly line: number;
  /** Nothing but a break stands between them where the text was cut by hand or by its width. */
  readonly isAcrossBlank: boolean;
}

export interface Outline {
  readonly root: Node;
  /** All nodes but the root, in the order of the text. */
  readonly nodes: readonly Node[];
  readonly breaks: readonly LineBreak[];
  readonly lineCount: number;
}

/** Headings are short; a longer line without an end is a paragraph. */
const HEADING_LENGTH = 100;
/** A line this long may have been cut by the width of the page. */
const WRAPPED_LENGTH = 60;
const OPEN_END = /[\p{L}\p{N},)”"*–-]$/u;
const SENTENCE_END = /[.;:!?…]["”’*)]*$/;
const LOWER_START = /^["“‘(]?\p{Ll}/u;
const UPPER_START = /^["“‘(*]*\p{Lu}/u;
const LETTER = /\p{L}/u;
const RECIPIENTS = /^n[ơo]i nh[ậa]n/i;
/** “Đợt 2: từ …”: a phase begins its own line, however long the one before is. */
const PHASE_START = /^[*_]*(?:đợt|giai đoạn)\s+(?:thứ\s+)?(?:\d|[ivx]+\b|một|hai|ba|nhất)/iu;

/** Reads the shape of a text in one pass: parts, lists, headings and paragraphs, whatever their numbering. */
export function outlineOf(text: string): Outline {
  const root = nodeAt(undefined, 'HEADING', { number: 1, start: 0, text: '', isAfterBlank: false }, undefined);
  const nodes: Growing[] = [];
  const breaks: LineBreak[] = [];
  const lines = linesOf(text);
  let stack: Growing[] = [root];
  for (const [at, line] of lines.entries()) {
    const previous = nodes.at(-1);
    const mark = markOf(line.text, siblingLabel(stack));
    if (
      previous !== undefined &&
      goesOn(text.slice(previous.from, Math.min(previous.from + 4, previous.end)), lines[at - 1], line, mark)
    ) {
      // A mark alone in its line is no sentence that was cut.
      if (previous.from < previous.end) breaks.push({ line: previous.toLine, isAcrossBlank: line.isAfterBlank });
      previous.end = line.start + line.text.length;
      previous.toLine = line.number;
      continue;
    }
    const shape = mark !== undefined ? 'MARKED' : isHeading(line, lines[at + 1]) ? 'HEADING' : 'PARAGRAPH';
    stack = placeFor(stack, shape, mark, line);
    const node = nodeAt(mark, shape, line, stack.at(-1));
    stack.at(-1)?.children.push(node);
    nodes.push(node);
    if (shape !== 'PARAGRAPH' || line.text.endsWith(':')) stack.push(node);
  }
  // What a node says is cut out once, when all its lines are known.
  for (const node of nodes) node.said = sliceSpan(spanOf(text.slice(node.from, node.end), node.from), 0, node.end);
  return { root, nodes, breaks, lineCount: lines.at(-1)?.number ?? 0 };
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let number = 0;
  let at = 0;
  let isAfterBlank = false;
  while (at <= text.length) {
    const next = text.indexOf('\n', at);
    const end = next === -1 ? text.length : next;
    number += 1;
    const { start, text: said } = sliceSpan({ start: at, text: text.slice(at, end), shadow: '' }, 0, end - at);
    if (said === '') isAfterBlank = true;
    else {
      lines.push({ number, start, text: said, isAfterBlank });
      isAfterBlank = false;
    }
    at = end + 1;
  }
  return lines;
}

function nodeAt(mark: Mark | undefined, shape: Node['shape'], line: Line, parent: Growing | undefined): Growing {
  const { start, number, text } = line;
  const from = start + (mark?.length ?? 0);
  const lines = { start, fromLine: number, toLine: number, from, end: start + text.length };
  return { mark, shape, ...lines, said: { start: from, text: '', shadow: '' }, children: [], parent };
}

/** Whether a line is the rest of a sentence that the line before began. */
function goesOn(begin: string, before: Line | undefined, line: Line, mark: Mark | undefined): boolean {
  // “Phần I” alone in its line: the next one says what it is about.
  if (begin === '' && mark === undefined && !line.isAfterBlank) return true;
  if (before === undefined || SENTENCE_END.test(before.text) || !OPEN_END.test(before.text)) return false;
  if (PHASE_START.test(line.text)) return false;
  const isLong = before.text.length >= WRAPPED_LENGTH && !isCapitals(before.text);
  if (mark !== undefined) {
    // “quốc phòng / - an ninh”: a dash inside a sentence that the width of the page put at the start of a line.
    const rest = line.text.slice(mark.length);
    return mark.style === 'DASH' && !line.isAfterBlank && isLong && LOWER_START.test(rest) && UPPER_START.test(begin);
  }
  if (LOWER_START.test(line.text)) return true;
  if (RECIPIENTS.test(line.text) || isCapitals(line.text) !== isCapitals(before.text)) return false;
  return !line.isAfterBlank && (before.text.endsWith(',') || isLong);
}

function isHeading(line: Line, next: Line | undefined): boolean {
  const { text } = line;
  if (text.length > HEADING_LENGTH || text.startsWith('“') || text.startsWith('"') || text.startsWith('('))
    return false;
  if (isCapitals(text) || RECIPIENTS.test(text)) return true;
  if (/[.;…!?/]$/.test(text)) return false;
  return text.endsWith(':') || (next !== undefined && markOf(next.text) !== undefined);
}

/** All letters are capitals, and there are at least four of them. */
export function isCapitals(text: string): boolean {
  let letters = 0;
  for (const sign of text) {
    if (!LETTER.test(sign)) continue;
    if (sign !== sign.toUpperCase()) return false;
    letters += 1;
  }
  return letters >= 4;
}

const RANK = { PART: 0, ROMAN: 1, UPPER: 1, ARABIC: 2, LETTER: 6 } as const;

function rankOf({ style, depth }: Mark): number {
  return isNumbered(style) ? RANK[style as keyof typeof RANK] + (style === 'ARABIC' ? depth - 1 : 0) : 10;
}

/** The open parts above a new node: what it closes is gone. */
function placeFor(stack: readonly Growing[], shape: Node['shape'], mark: Mark | undefined, line: Line): Growing[] {
  if (mark === undefined) {
    const isTop = shape === 'HEADING' && (isCapitals(line.text) || RECIPIENTS.test(line.text));
    if (isTop) return stack.slice(0, 1);
    return stack.slice(
      0,
      lastIndexOf(stack, (node) => isPart(node) && !(shape === 'HEADING' && node.mark === undefined)) + 1,
    );
  }
  const same = lastIndexOf(stack, ({ mark: other }) => other?.style === mark.style && other.depth === mark.depth);
  if (same > 0) return stack.slice(0, same);
  if (!isNumbered(mark.style)) return [...stack];
  const above = lastIndexOf(
    stack,
    (node) => isPart(node) && (node.mark === undefined || rankOf(node.mark) <= rankOf(mark)),
  );
  return stack.slice(0, above + 1);
}

/** The root, a numbered part or a heading: what a paragraph can stand below. */
function isPart({ mark, shape }: Pick<Node, 'mark' | 'shape'>): boolean {
  return mark === undefined ? shape === 'HEADING' : isNumbered(mark.style);
}

function lastIndexOf(stack: readonly Growing[], test: (node: Growing) => boolean): number {
  for (let at = stack.length - 1; at > 0; at -= 1) {
    const node = stack[at];
    if (node !== undefined && test(node)) return at;
  }
  return 0;
}

function siblingLabel(stack: readonly Growing[]): string | undefined {
  for (let at = stack.length - 1; at > 0; at -= 1) {
    const mark = stack[at]?.mark;
    if (mark?.style === 'UPPER' || mark?.style === 'LETTER') return mark.label;
  }
  return undefined;
}
