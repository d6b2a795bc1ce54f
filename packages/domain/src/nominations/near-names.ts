import { foldText } from '../kernel/index.ts';
import type { KnownPerson } from '../training/index.ts';

/** So many are offered at most. */
const OFFERED = 3;

/** Who may have been meant by a cell that is nobody's name: the nearest first, nobody where nothing is near. */
export type NearNames = (line: string) => readonly KnownPerson[];

/**
 * People whose names differ from a cell of the line by a letter or by a missing syllable: “Nguyễn Thị Hằng” for “Nguyễn Thị Hằng
 * Nga”. Marks do not count. Two syllables have to agree, and the last two have to be among those that do: a family name and a
 * “Thị” in common make nobody near.
 */
export function nearNames(people: readonly KnownPerson[]): NearNames {
  const known = people.map((person) => ({ person, syllables: syllablesOf(person.name) }));
  return (line) => {
    const cells = line
      .split('\t')
      .map(syllablesOf)
      .filter(({ length }) => length > 1);
    return known
      .map(({ person, syllables }) => ({
        person,
        likeness: Math.max(0, ...cells.map((cell) => likenessOf(cell, syllables))),
      }))
      .filter(({ likeness }) => likeness > 0)
      .toSorted((left, right) => right.likeness - left.likeness)
      .slice(0, OFFERED)
      .map(({ person }) => person);
  };
}

function syllablesOf(name: string): readonly string[] {
  return foldText(name)
    .split(' ')
    .filter((syllable) => syllable !== '');
}

/** Syllables of one that are in the other, over the longer of both; 0 where the names are not near. */
function likenessOf(cell: readonly string[], name: readonly string[]): number {
  const shared = cell.filter((syllable) => name.some((each) => isNear(each, syllable))).length;
  const longer = Math.max(cell.length, name.length);
  const ends = [cell.at(-1) ?? '', name.at(-1) ?? ''] as const;
  const isGivenNameIn = name.some((each) => isNear(each, ends[0])) && cell.some((each) => isNear(each, ends[1]));
  const isPartOf = shared === Math.min(cell.length, name.length);
  return shared >= 2 && longer - shared <= 1 && (isGivenNameIn || isPartOf) ? shared / longer : 0;
}

/** The same, or one letter more, less or other. */
function isNear(left: string, right: string): boolean {
  if (left === right) return true;
  if (Math.abs(left.length - right.length) > 1 || Math.min(left.length, right.length) < 2) return false;
  const start = firstDifference(left, right);
  const rest = (text: string, from: number) => text.slice(from);
  if (left.length === right.length) return rest(left, start + 1) === rest(right, start + 1);
  const [long, short] = left.length > right.length ? [left, right] : [right, left];
  return rest(long, start + 1) === rest(short, start);
}

function firstDifference(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  return at;
}
