import { AWARDS, AWARD_CODES } from '../vocabulary/index.ts';
import { isOneOf } from '../kernel/index.ts';
import {
  type BodyFacts,
  codeKey,
  indexPeople,
  initiativeKey,
  type PeopleIndex,
  recordKey,
  type RowValues,
} from './body-facts.ts';
import { personFinder, preferExact, type PersonSearch, type RowProblem } from './find-person.ts';
import type { ImportField } from './import-fields.ts';
import { type ImportKind, isRatingKind } from './import-kind.ts';
import { looseKey } from './near.ts';
import { shareProblems } from './initiative-shares.ts';
import { orderProblems, serviceProblems } from './order-problems.ts';
import { ratingProblems, ratingValues } from './rating-rows.ts';
import { staffProblems } from './staff-problems.ts';
import { type ReadingPlan, rowReader, type StagedRow } from './read-row.ts';

/** ERROR cannot be taken, CHANGED differs from a record of the body, NEW will be added, SAME is there already. */
export const ROW_VERDICTS = ['ERROR', 'CHANGED', 'NEW', 'SAME'] as const;
export type RowVerdict = (typeof ROW_VERDICTS)[number];

export interface JudgedRow {
  readonly number: number;
  readonly verdict: RowVerdict;
  readonly problems: readonly RowProblem[];
  readonly values: RowValues;
  /** The person or collective the row is about; undefined for a new person and for an error. */
  readonly subjectId: string | undefined;
  /** The record that the body already has. */
  readonly recordId: string | undefined;
  /** Fields in which the row differs from it and which an import may change. */
  readonly changes: readonly ImportField[];
}

/** What an import may change in a record that is there. Awards and initiatives are history; places, posts, classes
 * and the day of recruitment are dated and have acts of their own. */
export const CHANGEABLE_FIELDS = {
  STAFF: ['BIRTH_DATE', 'GENDER', 'IDENTITY_NUMBER', 'PHONE', 'EMAIL'],
  RATING: ['RATING', 'UNRATED_REASON', 'DECISION_NUMBER', 'DECIDED_ON', 'DECIDED_BY'],
  COLLECTIVE_RATING: ['RATING', 'UNRATED_REASON', 'DECISION_NUMBER', 'DECIDED_ON', 'DECIDED_BY'],
  DISCIPLINE: ['DISCIPLINE', 'DECIDED_ON', 'DECIDED_BY', 'ACT', 'SERVED_ON'],
  AWARD: [],
  INITIATIVE: [],
} as const satisfies Record<ImportKind, readonly ImportField[]>;

/** Fields that are compared and told about, but stay as they are. */
const KEPT_FIELDS = {
  STAFF: ['DEPARTMENT', 'POST', 'STAFF_CLASS', 'RECRUITED_ON'],
  RATING: [],
  COLLECTIVE_RATING: [],
  DISCIPLINE: [],
  AWARD: ['DECISION_NUMBER', 'DECIDED_ON', 'DECIDED_BY'],
  INITIATIVE: [],
} as const satisfies Record<ImportKind, readonly ImportField[]>;

/** Records that nobody writes about themselves, whichever way in they take. */
const KEPT_BY_OTHERS: readonly ImportKind[] = ['RATING', 'DISCIPLINE'];

/** Whether nobody writes such records about themselves, nor takes them back. */
export function isKeptByOthers(kind: ImportKind): boolean {
  return KEPT_BY_OTHERS.includes(kind);
}

/** Judges all rows of a file against each other and against the body. Pure: the same rows and facts give the same verdicts. */
export function judgeRows(plan: ReadingPlan, rows: readonly StagedRow[], facts: BodyFacts): readonly JudgedRow[] {
  const judge = rowJudge(plan, facts);
  const judged = rows.map(judge);
  if (plan.kind !== 'INITIATIVE') return judged;
  const problems = shareProblems(judged);
  return judged.map((row) => {
    const problem = problems.get(initiativeKey(row.values));
    if (problem === undefined || row.verdict !== 'NEW') return row;
    return { ...row, verdict: 'ERROR', problems: [...row.problems, problem] };
  });
}

const OWN_RECORD = { field: 'FULL_NAME', code: 'OWN_RECORD', severity: 'ERROR' } as const satisfies RowProblem;

function rowJudge(plan: ReadingPlan, facts: BodyFacts): (row: StagedRow) => JudgedRow {
  const { kind } = plan;
  const read = rowReader(plan, facts);
  const index = indexPeople(facts.people);
  const findPerson = personFinder(index);
  const inFile = new Map<string, number>();
  const byId = new Map(facts.people.map((person) => [person.id, person]));

  return (row) => {
    const { values: said, problems: ofCells } = read(row);
    const values = isRatingKind(kind) ? ratingValues(said) : said;
    const found = kind === 'STAFF' ? findStaff(values, index, facts) : findSubject(kind, values, findPerson);
    const problems = [
      ...ofCells,
      ...found.problems,
      ...orderProblems(kind, values, facts.today),
      ...(kind === 'STAFF' ? staffProblems(values) : []),
      ...(isRatingKind(kind) ? ratingProblems(said, ofCells) : []),
      ...(kind === 'DISCIPLINE' ? serviceProblems(values, byId.get(found.subjectId ?? '')) : []),
    ];
    const double = firstRowOf(keysOf(kind, values, found.subjectId), row.number);
    if (double !== undefined) problems.push({ ...double, severity: 'ERROR' });
    const base = { number: row.number, values, subjectId: found.subjectId };
    if (problems.some(({ severity }) => severity === 'ERROR')) {
      return { ...base, verdict: 'ERROR', problems, recordId: undefined, changes: [] };
    }
    const record =
      found.subjectId === undefined ? undefined : facts.records.get(recordKey(kind, found.subjectId, values));
    const isOwn = isKeptByOthers(kind) && found.subjectId !== undefined && found.subjectId === facts.importerId;
    const refused = {
      ...base,
      verdict: 'ERROR',
      problems: [...problems, OWN_RECORD],
      recordId: undefined,
      changes: [],
    } as const;
    if (record === undefined) {
      return isOwn ? refused : { ...base, verdict: 'NEW', problems, recordId: undefined, changes: [] };
    }
    const differs = (field: ImportField) => {
      const value = values[field];
      if (value === undefined) return false;
      // The number itself stays sealed: who has it is known by its digest.
      return field === 'IDENTITY_NUMBER' ? facts.ownerOfIdentity(value) !== record.id : value !== record.values[field];
    };
    const changes = CHANGEABLE_FIELDS[kind].filter(differs);
    // What is on record already may stand in the file: nothing is written.
    if (isOwn && changes.length > 0) return refused;
    for (const field of KEPT_FIELDS[kind].filter(differs)) {
      problems.push({ field, code: 'NOT_CHANGED_HERE', severity: 'WARNING' });
    }
    return { ...base, verdict: changes.length > 0 ? 'CHANGED' : 'SAME', problems, recordId: record.id, changes };
  };

  /** Remembers the keys of a row; answers with the earlier row that had one of them. */
  function firstRowOf(
    keys: readonly (readonly [field: ImportField, key: string])[],
    number: number,
  ): Pick<RowProblem, 'field' | 'code' | 'facts'> | undefined {
    let double: Pick<RowProblem, 'field' | 'code' | 'facts'> | undefined;
    for (const [field, key] of keys) {
      const earlier = inFile.get(key);
      if (earlier === undefined) inFile.set(key, number);
      else double ??= { field, code: 'TWICE_IN_FILE', facts: [String(earlier)] };
    }
    return double;
  }
}

interface FoundSubject {
  readonly subjectId: string | undefined;
  readonly problems: readonly RowProblem[];
}

/** The person of the body whom a row of staff tells about again, if any; a namesake born on another day is a new person. */
function findStaff(values: RowValues, index: PeopleIndex, facts: BodyFacts): FoundSubject {
  const { CODE: code, FULL_NAME: name = '', BIRTH_DATE: birthDate, IDENTITY_NUMBER: identity } = values;
  const owner = identity === undefined ? undefined : facts.ownerOfIdentity(identity);
  const ofCode = code === undefined ? undefined : index.byCode.get(codeKey(code));
  if (ofCode !== undefined) {
    if (looseKey(ofCode.fullName) !== looseKey(name)) {
      const other = {
        field: 'CODE',
        code: 'OTHER_NAME',
        severity: 'ERROR',
        facts: [ofCode.code, ofCode.fullName],
      } as const;
      return { subjectId: undefined, problems: [other] };
    }
    return owner === undefined || owner === ofCode.id ? { subjectId: ofCode.id, problems: [] } : taken();
  }
  const namesakes = preferExact(index.byName.get(looseKey(name)) ?? [], name);
  const same = birthDate === undefined ? [] : namesakes.filter((person) => person.birthDate === birthDate);
  const [found] = same;
  // With a code of their own two people may share name and birth date; without one the row tells about the same person.
  if (found !== undefined && code === undefined) {
    return owner === undefined || owner === found.id ? { subjectId: found.id, problems: [] } : taken();
  }
  if (owner !== undefined) return taken();
  if (namesakes.length === 0) return { subjectId: undefined, problems: [] };
  if (birthDate === undefined && code === undefined) {
    const facts = [String(namesakes.length), namesakes.map((person) => person.code).join('; ')];
    return {
      subjectId: undefined,
      problems: [{ field: 'BIRTH_DATE', code: 'AMBIGUOUS_PERSON', severity: 'ERROR', facts }],
    };
  }
  const codes = namesakes.map((person) => person.code).join('; ');
  return {
    subjectId: undefined,
    problems: [{ field: 'FULL_NAME', code: 'SAME_NAME', severity: 'WARNING', facts: [codes] }],
  };

  function taken(): FoundSubject {
    const holder = facts.people.find(({ id }) => id === owner);
    const problem = { field: 'IDENTITY_NUMBER', code: 'IDENTITY_TAKEN', severity: 'ERROR' } as const;
    return { subjectId: undefined, problems: [{ ...problem, facts: [holder?.code ?? ''] }] };
  }
}

/** Whom a record is about: the person, or for an award without a person the collective. */
function findSubject(
  kind: ImportKind,
  values: RowValues,
  findPerson: (values: RowValues) => PersonSearch,
): FoundSubject {
  if (kind === 'COLLECTIVE_RATING') return { subjectId: values.DEPARTMENT, problems: [] };
  const isCollective = isOfCollective(kind, values);
  const problems: RowProblem[] = [];
  const { AWARD: award } = values;
  if (award !== undefined && isOneOf(AWARD_CODES, award)) {
    const subjects: readonly string[] = AWARDS[award].subjects;
    const subject = isCollective ? 'COLLECTIVE' : 'PERSON';
    if (!subjects.includes(subject))
      problems.push({ field: 'AWARD', code: 'WRONG_SUBJECT', severity: 'ERROR', facts: [subject] });
  }
  if (isCollective) {
    if (values.DEPARTMENT === undefined) problems.push({ field: 'FULL_NAME', code: 'REQUIRED', severity: 'ERROR' });
    return { subjectId: values.DEPARTMENT, problems };
  }
  const { person, problems: ofPerson } = findPerson(values);
  return { subjectId: person?.id, problems: [...problems, ...ofPerson] };
}

/** Whether a row is about a collective: every row of its kind, and an award that names nobody. */
function isOfCollective(kind: ImportKind, { FULL_NAME: name, CODE: code }: RowValues): boolean {
  return kind === 'COLLECTIVE_RATING' || (kind === 'AWARD' && name === undefined && code === undefined);
}

/** What may be in a file only once. New people are told apart by code, identity number, or name with birth date. */
function keysOf(
  kind: ImportKind,
  values: RowValues,
  subjectId: string | undefined,
): readonly (readonly [field: ImportField, key: string])[] {
  if (kind !== 'STAFF') {
    const field = isOfCollective(kind, values) ? 'DEPARTMENT' : 'FULL_NAME';
    return subjectId === undefined ? [] : [[field, recordKey(kind, subjectId, values)] as const];
  }
  const { CODE: code, FULL_NAME: name, BIRTH_DATE: birthDate = '', IDENTITY_NUMBER: identity } = values;
  return [
    ...(code === undefined ? [] : [['CODE', `code|${codeKey(code)}`] as const]),
    ...(identity === undefined ? [] : [['IDENTITY_NUMBER', `identity|${identity}`] as const]),
    ...(name === undefined || (birthDate === '' && code !== undefined)
      ? []
      : [['FULL_NAME', `name|${looseKey(name)}|${birthDate}`] as const]),
  ];
}
