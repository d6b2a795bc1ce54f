import type { TextComparison } from './compare-texts.ts';
import { SHORTEST_RUN, type Run } from './runs.ts';
import { SHINGLE_WORDS, shingleLength } from './shingles.ts';
import type { TextSection } from './text-section.ts';

export interface PassagePart {
  readonly text: string;
  /** True for words that stand in both passages. */
  readonly isShared: boolean;
}

export interface PassageSide<Name extends string> {
  /** The section it stands in. */
  readonly name: Name;
  readonly parts: readonly PassagePart[];
  /** True when the paragraph goes on before or behind what is shown. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

export interface Passage<Name extends string> {
  readonly own: PassageSide<Name>;
  readonly other: PassageSide<Name>;
  /** How many words the own passage has. */
  readonly words: number;
}

/** Words shown around a passage, so that one reads what it is about. */
const AROUND = 8;

/** The passages of a comparison side by side, the longest first, at most `most`. */
export function passagesOf<Name extends string>(
  { ownRuns, otherRuns }: Pick<TextComparison, 'ownRuns' | 'otherRuns'>,
  own: readonly TextSection<Name>[],
  other: readonly TextSection<Name>[],
  most: number,
): readonly Passage<Name>[] {
  const theirs = otherRuns.map((run) => ({ run, shingles: new Set(tellingOf(run)) }));
  const pairs = ownRuns.flatMap((run) => {
    const mine = tellingOf(run);
    const met = theirs.flatMap(({ run: otherRun, shingles }) => {
      const shared = new Set([...mine].filter((shingle) => shingles.has(shingle)));
      return shared.size === 0 ? [] : [{ run, otherRun, shared }];
    });
    const nearest = Math.max(...met.map(({ shared }) => shared.size));
    // Beside the passage it was taken from, a few words that stand elsewhere too are chance.
    return met.filter(({ shared }) => shared.size === nearest || shared.size + SHINGLE_WORDS > SHORTEST_RUN);
  });
  return pairs
    .toSorted((left, right) => right.shared.size - left.shared.size)
    .slice(0, most)
    .flatMap(({ run, otherRun, shared }) => {
      const [ownSide, otherSide] = [sideOf(run, own, shared), sideOf(otherRun, other, shared)];
      return ownSide === undefined || otherSide === undefined
        ? []
        : [{ own: ownSide, other: otherSide, words: run.to - run.from }];
    });
}

/** The telling shingles that lie inside a run. */
function tellingOf({ of: { paragraph, shingles, isTelling }, from, to }: Run): readonly string[] {
  const last = to - shingleLength(paragraph);
  return shingles.filter((_, place) => place >= from && place <= last && isTelling[place] === true);
}

function sideOf<Name extends string>(
  { of, from, to }: Run,
  sections: readonly TextSection<Name>[],
  shared: ReadonlySet<string>,
): PassageSide<Name> | undefined {
  const { paragraph, shingles } = of;
  const section = sections[paragraph.section];
  const first = Math.max(0, from - AROUND);
  const behind = Math.min(paragraph.words.length, to + AROUND);
  const shown = paragraph.words.slice(first, behind);
  const [start, end] = [shown[0]?.start, shown.at(-1)?.end];
  if (section === undefined || start === undefined || end === undefined) return undefined;

  const length = shingleLength(paragraph);
  const isShared = shown.map((_, index) => {
    const place = first + index;
    return shingles.slice(Math.max(0, place - length + 1), place + 1).some((shingle) => shared.has(shingle));
  });
  return {
    name: section.name,
    parts: partsOf(section.text, shown, isShared),
    isCutBefore: first > 0,
    isCutAfter: behind < paragraph.words.length,
  };
}

/** The text from the first to the last word, cut where the mark begins or ends; blanks between two marked words are marked too. */
function partsOf(
  text: string,
  words: readonly { readonly start: number; readonly end: number }[],
  isShared: readonly boolean[],
): readonly PassagePart[] {
  const parts: PassagePart[] = [];
  const add = (piece: string, marked: boolean): void => {
    const last = parts.at(-1);
    if (last?.isShared === marked) parts[parts.length - 1] = { text: last.text + piece, isShared: marked };
    else parts.push({ text: piece, isShared: marked });
  };
  words.forEach(({ start, end }, index) => {
    const marked = isShared[index] === true;
    const before = words[index - 1];
    if (before !== undefined) add(text.slice(before.end, start), marked && isShared[index - 1] === true);
    add(text.slice(start, end), marked);
  });
  return parts;
}
