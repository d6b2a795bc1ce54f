import { foldText } from '../kernel/index.ts';

/** A part of what a scorer reads. */
export interface ReadPart<Field extends string> {
  readonly field: Field;
  readonly text: string;
}

export interface SoughtNames {
  /** Full names of the authors. */
  readonly people: readonly string[];
  /** Names and short names of their divisions. */
  readonly units: readonly string[];
}

export interface NameFound<Field extends string> {
  readonly field: Field;
  readonly name: string;
  /** The words around it, as they stand in the text. */
  readonly excerpt: string;
}

interface Word {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** How people are spoken of by their given name alone; folded. */
const BEFORE_GIVEN = new Set(['anh', 'chi', 'ong', 'ba', 'co', 'chu', 'em', 'chi', 'dc', 'thay']);
/** Characters shown on each side of a name. */
const AROUND = 40;

/**
 * Where a text tells who wrote it: a full name with or without its marks, its last two words or the given name after a form
 * of address where they are written as a name, the name of a division, or its short name in capitals. The first place in each
 * part for each name.
 */
export function namesInText<Field extends string>(
  parts: readonly ReadPart<Field>[],
  { people, units }: SoughtNames,
): readonly NameFound<Field>[] {
  return parts.flatMap(({ field, text }) => {
    const words = wordsOf(text);
    const found = (name: string, at: number | undefined, length: number) => {
      const [first, last] = at === undefined ? [] : [words[at], words[at + length - 1]];
      return first === undefined || last === undefined
        ? []
        : [{ field, name, excerpt: excerptOf(text, first.start, last.end) }];
    };
    return [
      ...people.flatMap((name) => {
        const place = placeOfPerson(words, wordsOf(name));
        return place === undefined ? [] : found(name, place.at, place.length);
      }),
      ...units.flatMap((name) => {
        const sought = wordsOf(name);
        const isShort = sought.length === 1;
        const at = indexOf(words, sought, (word, wanted) => (isShort ? word.text === wanted.text : true));
        return isShort && name !== name.toUpperCase() ? [] : found(name, at, sought.length);
      }),
    ];
  });
}

function placeOfPerson(
  words: readonly Word[],
  name: readonly Word[],
): { readonly at: number; readonly length: number } | undefined {
  if (name.length < 2) return undefined;
  const whole = indexOf(words, name, () => true);
  if (whole !== undefined) return { at: whole, length: name.length };
  const ending = name.slice(-2);
  const end = name.length > 2 ? indexOf(words, ending, isCapital) : undefined;
  if (end !== undefined) return { at: end, length: 2 };
  const given = name.slice(-1);
  const at = words.findIndex(
    (word, index) =>
      word.folded === given[0]?.folded && isCapital(word) && BEFORE_GIVEN.has(words[index - 1]?.folded ?? ''),
  );
  // Shown with the form of address.
  return at > 0 ? { at: at - 1, length: 2 } : undefined;
}

function isCapital({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text);
}

/** Where the words stand one after the other in the text, marks or not. */
function indexOf(
  words: readonly Word[],
  sought: readonly Word[],
  suits: (word: Word, wanted: Word) => boolean,
): number | undefined {
  if (sought.length === 0) return undefined;
  const at = words.findIndex((_word, start) =>
    sought.every((wanted, step) => {
      const word = words[start + step];
      return word !== undefined && word.folded === wanted.folded && suits(word, wanted);
    }),
  );
  return at < 0 ? undefined : at;
}

function wordsOf(text: string): readonly Word[] {
  return [...text.normalize('NFC').matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    text: match[0],
    folded: foldText(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function excerptOf(text: string, start: number, end: number): string {
  const whole = text.normalize('NFC');
  const [from, to] = [Math.max(0, start - AROUND), Math.min(whole.length, end + AROUND)];
  const words = whole.slice(from, to).replaceAll(/\s+/g, ' ').trim();
  return `${from > 0 ? '…' : ''}${words}${to < whole.length ? '…' : ''}`;
}
