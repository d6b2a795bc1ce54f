import type { Tx } from '@thidua/db';
import { cleanLine, midnightUtcOf, plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import { staffCode } from '@thidua/domain/organisation';
import type { RecruitInput, Recruited } from './recruit-staff.ts';

/** A person of a list whose values were judged already; `code` may be missing. */
export type ListedPerson = Omit<RecruitInput, 'organisationId' | 'joinedOn' | 'isHead' | 'previousBody'>;

/**
 * Puts the people of a list on the books, in seven statements however many they are; what `recruitStaff` would refuse was
 * refused before (`staffProblems`). Who was recruited before the department opened joins it on its first day. Answers in the order
 * of the list. A code that was taken meanwhile breaks the transaction.
 */
export async function recruitMany(
  tx: Tx,
  organisationId: string,
  listed: readonly ListedPerson[],
): Promise<readonly Recruited[]> {
  if (listed.length === 0) return [];
  const opened = await lockDepartments(tx, organisationId, new Set(listed.map(({ departmentId }) => departmentId)));
  const codes = await freeCodes(tx, organisationId, listed.filter(({ code }) => code === undefined).length);
  let given = 0;
  const people = listed.map((person) => ({ ...person, code: person.code ?? codes[given++] ?? '' }));
  const rows = await tx.staff.createManyAndReturn({
    data: people.map(({ code, fullName, gender, staffClass, birthDate, recruitedOn }) => ({
      organisationId,
      code,
      fullName: cleanLine(fullName),
      gender,
      staffClass,
      birthDate: birthDate === undefined ? null : midnightUtcOf(birthDate),
      recruitedOn: midnightUtcOf(recruitedOn),
    })),
    select: { id: true, code: true },
  });
  const ids = new Map(rows.map(({ id, code }) => [code, id]));
  const placed = people.map((person) => ({
    ...person,
    staffId: ids.get(person.code) ?? '',
    joined: later(person.recruitedOn, opened.get(person.departmentId)),
  }));
  await writePeriods(tx, placed);
  return placed.map(({ staffId, code }) => ({ id: staffId, code }));
}

interface PlacedPerson extends ListedPerson {
  readonly staffId: string;
  /** The first day in the department. */
  readonly joined: PlainDate;
}

/** Name, class, place and post of each person, from the first day on; a column is one value of a statement, however many people. */
async function writePeriods(tx: Tx, people: readonly PlacedPerson[]): Promise<void> {
  const column = <T>(valueOf: (person: PlacedPerson) => T): T[] => people.map(valueOf);
  const ids = column(({ staffId }) => staffId);
  const departments = column(({ departmentId }) => departmentId);
  const first = column(({ recruitedOn }) => recruitedOn);
  const joined = column((person) => person.joined);
  await tx.$executeRaw`
    INSERT INTO staff_names (id, "staffId", "fullName", "validFrom")
    SELECT gen_random_uuid(), v.staff, v.name, v.day::date
    FROM unnest(${ids}::uuid[], ${column(({ fullName }) => cleanLine(fullName))}::text[], ${first}::text[]) AS v (staff, name, day)`;
  await tx.$executeRaw`
    INSERT INTO staff_class_periods (id, "staffId", "staffClass", "validFrom")
    SELECT gen_random_uuid(), v.staff, v.class::"StaffClass", v.day::date
    FROM unnest(${ids}::uuid[], ${column(({ staffClass }) => staffClass)}::text[], ${first}::text[]) AS v (staff, class, day)`;
  await tx.$executeRaw`
    INSERT INTO memberships (id, "staffId", "departmentId", "validFrom")
    SELECT gen_random_uuid(), v.staff, v.department, v.day::date
    FROM unnest(${ids}::uuid[], ${departments}::uuid[], ${joined}::text[]) AS v (staff, department, day)`;
  await tx.$executeRaw`
    INSERT INTO posts (id, "staffId", "departmentId", title, "isLeader", "validFrom")
    SELECT gen_random_uuid(), v.staff, v.department, v.title, v.leads, v.day::date
    FROM unnest(${ids}::uuid[], ${departments}::uuid[], ${column(({ title }) => cleanLine(title))}::text[],
      ${column(({ isLeader = false }) => isLeader)}::boolean[], ${joined}::text[]) AS v (staff, department, title, leads, day)`;
}

/** Holds the departments against being closed until the commit; answers with the day each was opened. */
async function lockDepartments(
  tx: Tx,
  organisationId: string,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, PlainDate>> {
  const rows = await tx.$queryRaw<{ readonly id: string; readonly openedOn: Date }[]>`
    SELECT id, "openedOn" FROM departments
    WHERE id = ANY (${[...wanted]}::uuid[]) AND "organisationId" = ${organisationId}::uuid AND "closedOn" IS NULL
    ORDER BY id FOR SHARE`;
  if (rows.length !== wanted.size) throw new Error('A department of the list is closed or of another body');
  return new Map(rows.map(({ id, openedOn }) => [id, plainDateOf(openedOn)]));
}

function later(day: PlainDate, other: PlainDate | undefined): PlainDate {
  return other !== undefined && other > day ? other : day;
}

/** Moves the series of codes on by as many, behind the largest number that a code of the body bears. */
async function freeCodes(tx: Tx, organisationId: string, count: number): Promise<readonly string[]> {
  if (count === 0) return [];
  const [row] = await tx.$queryRaw<{ readonly last: number }[]>`
    INSERT INTO counters ("organisationId", year, kind, last)
    SELECT ${organisationId}::uuid, 0, 'STAFF', coalesce(max(substring(code FROM '^NV-(\\d{1,8})$')::int), 0) + ${count}
    FROM staff WHERE "organisationId" = ${organisationId}::uuid
    ON CONFLICT ("organisationId", year, kind) DO UPDATE SET last = greatest(counters.last + ${count}, EXCLUDED.last)
    RETURNING last`;
  if (row === undefined) throw new Error('A counter answers with its number');
  return Array.from({ length: count }, (_, at) => staffCode(row.last - count + 1 + at));
}
