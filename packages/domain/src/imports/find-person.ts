import { type Complaint, type Severity } from './cell-problem.ts';
import { codeKey, type KnownPerson, type PeopleIndex, type RowValues } from './body-facts.ts';
import type { ImportField } from './import-fields.ts';
import { looseKey, nearest } from './near.ts';
import { shownDate } from './read-date.ts';

/** What is wrong with one field of a row. */
export interface RowProblem extends Complaint {
  readonly field: ImportField;
}

export interface PersonSearch {
  readonly person: KnownPerson | undefined;
  readonly problems: readonly RowProblem[];
}

/** Similar names are looked for this often in one file: each look goes through everybody. */
const MOST_SIMILAR_SEARCHES = 200;

/**
 * Finds people of the body for the rows of a file: by code, else by name; two of one name are told apart by the birth date.
 * A code that belongs to another name, and a birth date that contradicts, are problems: the wrong person must not get a record.
 */
export function personFinder(index: PeopleIndex): (values: RowValues) => PersonSearch {
  const similar = new Map<string, string | undefined>();

  function similarName(name: string): string | undefined {
    const known = similar.get(name);
    if (known !== undefined || similar.has(name) || similar.size >= MOST_SIMILAR_SEARCHES) return known;
    const keys = [...index.byName].map(([key, [person]]) => [key, person?.fullName ?? ''] as const);
    const found = nearest(name, keys);
    similar.set(name, found);
    return found;
  }

  return (values) => {
    const { CODE: code, FULL_NAME: name, BIRTH_DATE: birthDate } = values;
    if (code !== undefined) {
      const person = index.byCode.get(codeKey(code));
      if (person === undefined) return missing('UNKNOWN_PERSON', 'CODE', [code]);
      if (name !== undefined && looseKey(person.fullName) !== looseKey(name)) {
        return missing('OTHER_NAME', 'FULL_NAME', [code, person.fullName], person.fullName);
      }
      return confirmed(person, birthDate);
    }
    if (name === undefined) return { person: undefined, problems: [] };
    const namesakes = preferExact(index.byName.get(looseKey(name)) ?? [], name);
    const [only] = namesakes;
    if (only === undefined) return missing('UNKNOWN_PERSON', 'FULL_NAME', [name], similarName(name));
    if (namesakes.length === 1) return confirmed(only, birthDate);
    const ofThatDay = birthDate === undefined ? [] : namesakes.filter((person) => person.birthDate === birthDate);
    const [found] = ofThatDay;
    if (found !== undefined && ofThatDay.length === 1) return { person: found, problems: [] };
    return missing('AMBIGUOUS_PERSON', 'FULL_NAME', [String(namesakes.length), namesakes.map(nameCard).join('; ')]);
  };
}

/** Namesakes with the same marks, when there are any: Hằng before Hăng. */
export function preferExact(people: readonly KnownPerson[], name: string): readonly KnownPerson[] {
  const wanted = name.toLowerCase();
  const exact = people.filter(({ fullName }) => fullName.toLowerCase() === wanted);
  return exact.length > 0 ? exact : people;
}

function confirmed(person: KnownPerson, birthDate: string | undefined): PersonSearch {
  if (birthDate === undefined || person.birthDate === undefined || person.birthDate === birthDate) {
    return { person, problems: [] };
  }
  return missing('OTHER_BIRTH_DATE', 'BIRTH_DATE', [nameCard(person)], shownDate(person.birthDate));
}

function nameCard({ code, birthDate }: KnownPerson): string {
  return birthDate === undefined ? code : `${code} (${shownDate(birthDate)})`;
}

function missing(
  code: Complaint['code'],
  field: ImportField,
  facts: readonly string[],
  suggestion?: string,
): PersonSearch {
  const severity: Severity = 'ERROR';
  return {
    person: undefined,
    problems: [{ field, code, severity, facts, ...(suggestion === undefined ? {} : { suggestion }) }],
  };
}
