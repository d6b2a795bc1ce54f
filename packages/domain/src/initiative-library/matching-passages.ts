import { foldText } from '../kernel/index.ts';

/** A named part of a text, e.g. the solution. */
export interface LibrarySection<Name extends string> {
  readonly name: Name;
  readonly text: string;
}

export interface MatchingPart {
  readonly text: string;
  /** True for what was searched for. */
  readonly isMatch: boolean;
}

/** A piece of a section in which words of the search stand. */
export interface MatchingPassage<Name extends string> {
  readonly name: Name;
  readonly parts: readonly MatchingPart[];
  /** True when the section goes on before or behind what is shown. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** Characters shown on each side of a hit, then up to the end of the word. */
const AROUND = 60;

const LETTER = /[\p{L}\p{N}]/u;

interface Hit {
  readonly word: string;
  readonly from: number;
  readonly to: number;
  /** 2: a whole word, 1: the beginning of one, 0: within. */
  readonly fit: 0 | 1 | 2;
}

/**
 * Where folded words stand in texts with their marks: the passages that hold the most of the words, at most `most`, in the order
 * of the sections. Words are as `foldText` leaves them.
 */
export function matchingPassages<Name extends string>(
  sections: readonly LibrarySection<Name>[],
  words: readonly string[],
  most: number,
): readonly MatchingPassage<Name>[] {
  const all = sections.map(({ text }) => hitsIn(text, words));
  // Who looks for “hồ” does not look for “không” or “hóa”: each word is shown where it fits best.
  const best = new Map<string, number>();
  for (const { word, fit } of all.flat()) best.set(word, Math.max(fit, best.get(word) ?? 0));
  const found = sections.flatMap(({ name, text }, place) =>
    groupsOf((all[place] ?? []).filter(({ word, fit }) => fit === best.get(word))).map((hits) => ({
      place,
      kinds: new Set(hits.map(({ word }) => word)).size,
      start: hits[0]?.from ?? 0,
      passage: { name, ...cutOut(text, hits) },
    })),
  );
  return found
    .toSorted((left, right) => right.kinds - left.kinds || left.place - right.place || left.start - right.start)
    .slice(0, most)
    .toSorted((left, right) => left.place - right.place || left.start - right.start)
    .map(({ passage }) => passage);
}

/** Every place of a word, found in the folded text and told by the places of the text itself. */
function hitsIn(text: string, words: readonly string[]): readonly Hit[] {
  let folded = '';
  const places: number[] = [];
  for (let place = 0; place < text.length; place += 1) {
    // A blank folds to nothing by itself: it stands for itself, or words would grow together.
    const letter = text.charAt(place);
    const plain = letter.trim() === '' ? ' ' : foldText(letter);
    folded += plain;
    for (let count = 0; count < plain.length; count += 1) places.push(place);
  }
  return words
    .flatMap((word) => {
      const hits: Hit[] = [];
      for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
        const end = at + word.length;
        const begins = !LETTER.test(folded.charAt(at - 1));
        const fit = !begins ? 0 : LETTER.test(folded.charAt(end)) ? 1 : 2;
        hits.push({ word, from: places[at] ?? 0, to: (places[end - 1] ?? 0) + 1, fit });
      }
      return hits;
    })
    .toSorted((left, right) => left.from - right.from || right.to - left.to);
}

/** Hits that stand near each other are read in one passage. */
function groupsOf(hits: readonly Hit[]): readonly (readonly Hit[])[] {
  const groups: Hit[][] = [];
  for (const hit of hits) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && hit.from - last.to <= AROUND) group.push(hit);
    else groups.push([hit]);
  }
  return groups;
}

function cutOut(text: string, hits: readonly Hit[]) {
  const first = hits[0]?.from ?? 0;
  const last = hits.reduce((end, { to }) => Math.max(end, to), first);
  const from = wordStart(text, Math.max(0, first - AROUND));
  const to = wordEnd(text, Math.min(text.length, last + AROUND));
  const parts: MatchingPart[] = [];
  let at = from;
  for (const hit of hits) {
    // Two words may overlap, as “kho” and “hồ” never do but “an” and “ang” may.
    if (hit.to <= at && at > from) continue;
    if (hit.from > at) parts.push({ text: text.slice(at, hit.from), isMatch: false });
    parts.push({ text: text.slice(Math.max(at, hit.from), hit.to), isMatch: true });
    at = hit.to;
  }
  if (at < to) parts.push({ text: text.slice(at, to), isMatch: false });
  return { parts, isCutBefore: from > 0, isCutAfter: to < text.length };
}

function wordStart(text: string, place: number): number {
  let at = place;
  while (at > 0 && text.charAt(at - 1).trim() !== '') at -= 1;
  return at;
}

function wordEnd(text: string, place: number): number {
  let at = place;
  while (at < text.length && text.charAt(at).trim() !== '') at += 1;
  return at;
}
