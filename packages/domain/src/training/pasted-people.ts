import { foldText } from '../kernel/index.ts';

/** Somebody a pasted line may mean. */
export interface KnownPerson {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

export interface PastedPeople {
  readonly ids: readonly string[];
  /** Lines that name nobody here, as they were pasted. */
  readonly unknown: readonly string[];
  /** Lines that name several people: only a code tells them apart. */
  readonly ambiguous: readonly string[];
}

/**
 * Reads a list as it comes out of a letter or a sheet: one person a line, by code or full name, with or without a number before
 * the name and further columns behind it. Marks are looked at first; without them a name counts where it names one person only.
 */
export function pastedPeople(text: string, people: readonly KnownPerson[]): PastedPeople {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const meantBy = peopleFinder(people);
  const ids = new Set<string>();
  const unknown: string[] = [];
  const ambiguous: string[] = [];
  for (const line of lines) {
    const meant = meantBy(line);
    const [only] = meant;
    if (only === undefined) unknown.push(line);
    else if (meant.length > 1) ambiguous.push(line);
    else ids.add(only.id);
  }
  return { ids: [...ids], unknown, ambiguous };
}

const COLUMNS = /[\t;,|]/;
/** “1.”, “12)”, “-” before a name. */
const NUMBERING = /^(?:\d+\s*[.)/-]?|[-–+*•])\s*/;

/** Whom one pasted line means: nobody, one, or all who share the name. */
export type FindPeople = (line: string) => readonly KnownPerson[];

/** Reads the people once, so that hundreds of lines against hundreds of people are one look-up a line. */
export function peopleFinder(people: readonly KnownPerson[]): FindPeople {
  const byCode = Map.groupBy(people, ({ code }) => code.toUpperCase());
  const byName = Map.groupBy(people, ({ name }) => tidy(name));
  const byFoldedName = Map.groupBy(people, ({ name }) => foldText(tidy(name)));
  const lookUp = (index: ReadonlyMap<string, readonly KnownPerson[]>, keys: readonly string[]) => [
    ...new Set(keys.flatMap((key) => index.get(key) ?? [])),
  ];
  return (line) => {
    const pieces = line
      .replace(NUMBERING, '')
      .split(COLUMNS)
      .map((piece) => piece.trim())
      .filter((piece) => piece !== '');
    const coded = lookUp(
      byCode,
      pieces.map((piece) => piece.toUpperCase()),
    );
    if (coded.length > 0) return coded;
    const named = lookUp(byName, pieces.map(tidy));
    return named.length > 0 ? named : lookUp(byFoldedName, pieces.map(tidy).map(foldText));
  };
}

/** One form of a name: composed letters, single spaces, small letters. */
function tidy(name: string): string {
  return name.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLocaleLowerCase('vi');
}
