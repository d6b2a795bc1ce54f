import { parseXml } from './parse-xml.ts';

/** What a paragraph says about its place in a list. */
export interface NumberedParagraph {
  list?: string | undefined;
  level?: number;
  style?: string | undefined;
}

interface Level {
  format: string;
  /** `%1.%2.` or the sign of a bullet. */
  text: string;
  start: number;
}

/** Lists of a document: their levels, and which style stands in which list. */
export interface Numbering {
  readonly levelsOf: ReadonlyMap<string, readonly (Level | undefined)[]>;
  /** Lists of one kind count on together. */
  readonly kindOf: ReadonlyMap<string, string>;
  readonly styles: ReadonlyMap<string, NumberedParagraph>;
}

/** More levels than Word has. */
const MOST_LEVELS = 9;

/** Reads the parts about numbering and styles; a document may have neither. */
export function readNumbering(numbering: string | undefined, styles: string | undefined): Numbering {
  const kinds = new Map<string, (Level | undefined)[]>();
  const kindOf = new Map<string, string>();
  if (numbering !== undefined) readKinds(numbering, kinds, kindOf);
  const levelsOf = new Map([...kindOf].map(([list, kind]) => [list, kinds.get(kind) ?? []] as const));
  return { levelsOf, kindOf, styles: styles === undefined ? new Map() : readStyles(styles) };
}

function readKinds(xml: string, kinds: Map<string, (Level | undefined)[]>, kindOf: Map<string, string>): void {
  let levels: (Level | undefined)[] | undefined;
  let level: Level | undefined;
  let list: string | undefined;
  parseXml(xml, {
    open: (name, attributes) => {
      const value = attributes['w:val'] ?? '';
      if (name === 'abstractNum') {
        levels = [];
        kinds.set(attributes['w:abstractNumId'] ?? '', levels);
      } else if (name === 'lvl' && levels !== undefined) {
        const at = Number(attributes['w:ilvl'] ?? 0);
        level = { format: 'decimal', text: '', start: 1 };
        if (at >= 0 && at < MOST_LEVELS) levels[at] = level;
      } else if (name === 'num') list = attributes['w:numId'];
      else if (name === 'abstractNumId' && list !== undefined) kindOf.set(list, value);
      else if (level === undefined) return;
      else if (name === 'start') level.start = Number(value) || 0;
      else if (name === 'numFmt') level.format = value;
      else if (name === 'lvlText') level.text = value;
    },
    close: (name) => {
      if (name === 'lvl') level = undefined;
      if (name === 'abstractNum') levels = undefined;
      if (name === 'num') list = undefined;
    },
  });
}

function readStyles(xml: string): ReadonlyMap<string, NumberedParagraph> {
  const styles = new Map<string, NumberedParagraph>();
  let style: NumberedParagraph | undefined;
  parseXml(xml, {
    open: (name, attributes) => {
      if (name === 'style') {
        style = {};
        styles.set(attributes['w:styleId'] ?? '', style);
      } else if (style !== undefined && name === 'numId') style.list = attributes['w:val'];
      else if (style !== undefined && name === 'ilvl') style.level = Number(attributes['w:val'] ?? 0);
    },
    close: (name) => {
      if (name === 'style') style = undefined;
    },
  });
  return styles;
}

/** Gives each paragraph in turn the label that Word prints in front of it, with a blank; an empty text where it prints none. */
export function labelCounter({ levelsOf, kindOf, styles }: Numbering): (paragraph: NumberedParagraph) => string {
  const counts = new Map<string, number[]>();
  return (paragraph) => {
    const ofStyle = paragraph.style === undefined ? undefined : styles.get(paragraph.style);
    const list = paragraph.list ?? ofStyle?.list;
    const at = paragraph.level ?? ofStyle?.level ?? 0;
    const levels = list === undefined ? undefined : levelsOf.get(list);
    const level = levels?.[at];
    if (list === undefined || levels === undefined || level === undefined) return '';
    if (level.format === 'bullet') return `${bulletOf(level.text)} `;
    if (level.format === 'none') return '';
    const kind = kindOf.get(list) ?? list;
    const numbers = counts.get(kind) ?? [];
    counts.set(kind, numbers);
    numbers.length = Math.min(numbers.length, at + 1);
    numbers[at] = (numbers[at] ?? level.start - 1) + 1;
    const text = level.text.replaceAll(/%(\d)/g, (_, digit: string) => {
      const position = Number(digit) - 1;
      return numberText(numbers[position] ?? levels[position]?.start ?? 1, levels[position]?.format ?? 'decimal');
    });
    return text === '' ? '' : `${text} `;
  };
}

/** Signs of symbol fonts have no letter of their own. */
function bulletOf(text: string): string {
  return /^[-+*–—•]$/.test(text) ? text : text === 'o' ? '+' : '•';
}

function numberText(number: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letterOf(number);
    case 'upperLetter':
      return letterOf(number).toUpperCase();
    case 'lowerRoman':
      return romanOf(number).toLowerCase();
    case 'upperRoman':
      return romanOf(number);
    case 'decimalZero':
      return String(number).padStart(2, '0');
    default:
      return String(number);
  }
}

/** a … z, aa, bb, as Word counts. */
function letterOf(number: number): string {
  const at = (Math.max(1, number) - 1) % 26;
  return String.fromCharCode(97 + at).repeat(Math.min(4, Math.floor((Math.max(1, number) - 1) / 26) + 1));
}

const ROMAN = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function romanOf(number: number): string {
  let left = Math.min(Math.max(1, number), 89);
  let text = '';
  for (const [value, sign] of ROMAN) {
    while (left >= value) {
      text += sign;
      left -= value;
    }
  }
  return text;
}
