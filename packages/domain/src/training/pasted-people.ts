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
  const ids = new Set<string>();
  const unknown: string[] = [];
  const ambiguous: string[] = [];
  for (const line of lines) {
    const meant = peopleMeantBy(line, people);
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
export function peopleMeantBy(line: string, people: readonly KnownPerson[]): readonly KnownPerson[] {
  const pieces = line
    .replace(NUMBERING, '')
    .split(COLUMNS)
    .map((piece) => piece.trim());
  const byCode = people.filter(({ code }) => pieces.some((piece) => piece.toUpperCase() === code.toUpperCase()));
  if (byCode.length > 0) return byCode;
  const names = pieces.map(tidy);
  const exact = people.filter(({ name }) => names.includes(tidy(name)));
  if (exact.length > 0) return exact;
  const folded = names.map(foldText).filter((name) => name !== '');
  return people.filter(({ name }) => folded.includes(foldText(tidy(name))));
}

/** One form of a name: composed letters, single spaces, small letters. */
function tidy(name: string): string {
  return name.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLocaleLowerCase('vi');
}
