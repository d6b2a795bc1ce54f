import { nfc, type PlainDate } from '../kernel/index.ts';
import type { ImportField } from './import-fields.ts';
import type { ImportKind } from './import-kind.ts';
import { looseKey } from './near.ts';

/** The values of a row in canonical form: days `YYYY-MM-DD`, members of vocabularies, ids of departments, digits. */
export type RowValues = Readonly<Partial<Record<ImportField, string>>>;

export interface KnownPerson {
  readonly id: string;
  readonly code: string;
  readonly fullName: string;
  readonly birthDate: PlainDate | undefined;
  readonly recruitedOn: PlainDate;
  /** Came from another body, which may have decided before the recruitment here. */
  readonly cameFromElsewhere: boolean;
}

/** What a department is called from one day to another; without a last day, until now. */
export interface DatedName {
  readonly name: string;
  readonly shortName: string;
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate | undefined;
}

export interface KnownDepartment {
  readonly id: string;
  readonly code: string;
  readonly openedOn: PlainDate;
  /** The last day; undefined for one that stands. */
  readonly closedOn: PlainDate | undefined;
  /** Newest first. */
  readonly names: readonly DatedName[];
}

/** A record that the body already has, as a row would tell it. */
export interface KnownRecord {
  readonly id: string;
  readonly values: RowValues;
}

/** What the body knows, as far as a kind of import needs it. */
export interface BodyFacts {
  readonly today: PlainDate;
  readonly people: readonly KnownPerson[];
  readonly departments: readonly KnownDepartment[];
  /** By `recordKey`. */
  readonly records: ReadonlyMap<string, KnownRecord>;
  /** The person who brings the file in; undefined for an account without one. */
  readonly importerId?: string | undefined;
  /** The person who has this identity number. */
  readonly ownerOfIdentity: (number: string) => string | undefined;
}

/** What makes two rows the same record: a second one of the same key is a double. `subjectId` is the person or collective. */
export function recordKey(kind: ImportKind, subjectId: string, values: RowValues): string {
  const { YEAR = '', AWARD = '', DECISION_NUMBER = '' } = values;
  switch (kind) {
    case 'STAFF':
      return subjectId;
    case 'RATING':
    case 'COLLECTIVE_RATING':
      return [subjectId, YEAR].join('|');
    case 'DISCIPLINE':
      return [subjectId, looseKey(DECISION_NUMBER)].join('|');
    case 'AWARD':
      return [subjectId, AWARD, YEAR].join('|');
    case 'INITIATIVE':
      return [subjectId, initiativeKey(values)].join('|');
  }
}

/** Rows of one initiative, one for each author, share this. */
export function initiativeKey({ TITLE = '', YEAR = '', DECISION_NUMBER = '' }: RowValues): string {
  return [looseKey(TITLE), YEAR, looseKey(DECISION_NUMBER)].join('|');
}

/** The people of a body, found by code and by name. */
export interface PeopleIndex {
  readonly byCode: ReadonlyMap<string, KnownPerson>;
  readonly byName: ReadonlyMap<string, readonly KnownPerson[]>;
}

export function indexPeople(people: readonly KnownPerson[]): PeopleIndex {
  const byName = new Map<string, KnownPerson[]>();
  for (const person of people) {
    const key = looseKey(person.fullName);
    const namesakes = byName.get(key);
    if (namesakes === undefined) byName.set(key, [person]);
    else namesakes.push(person);
  }
  return { byCode: new Map(people.map((person) => [codeKey(person.code), person])), byName };
}

export function codeKey(code: string): string {
  return nfc(code).replace(/\s+/g, '').toLowerCase();
}
