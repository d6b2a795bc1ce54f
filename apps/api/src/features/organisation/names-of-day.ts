import { Prisma } from '@thidua/db';
import { midnightUtcOf, type PlainDate } from '@thidua/domain/kernel';
import { nearestOn } from '@thidua/domain/organisation';
import { dated } from './dated-key.ts';

const PERIOD = { validFrom: true, validTo: true } as const;

// The column `currentName` is the name recorded last, also one that is to be borne only from a coming day: what people read
// goes through here, with the day that it is read for.

/** What a query of another feature reads of a person or department, so that its page shows the name of its own day. */
export const NAMED_STAFF = {
  fullName: true,
  names: { select: { fullName: true, ...PERIOD } },
} as const satisfies Prisma.StaffSelect;
export const NAMED_DEPARTMENT = {
  currentName: true,
  names: { select: { name: true, ...PERIOD } },
} as const satisfies Prisma.DepartmentSelect;

/** Somebody from outside, or the body itself, called by one name on every day. */
export const NAMED_OTHER_SUBJECT = { name: true } as const satisfies Prisma.OtherSubjectSelect;

type NamedStaff = Prisma.StaffGetPayload<{ select: typeof NAMED_STAFF }>;
type NamedDepartment = Prisma.DepartmentGetPayload<{ select: typeof NAMED_DEPARTMENT }>;
type NamedOtherSubject = Prisma.OtherSubjectGetPayload<{ select: typeof NAMED_OTHER_SUBJECT }>;

/** The person's name on the day; before the first one, the first. */
export function staffNameOn({ fullName, names }: NamedStaff, day: PlainDate): string {
  return nearestOn(names.map(dated), day)?.fullName ?? fullName;
}

/** The department's name on the day; before the first one, the first. */
export function departmentNameOn({ currentName, names }: NamedDepartment, day: PlainDate): string {
  return nearestOn(names.map(dated), day)?.name ?? currentName;
}

/** The name of the person, department or subject from outside that a record is about, on the day; empty when it is about none. */
export function subjectNameOn(
  staff: NamedStaff | null,
  collective: NamedDepartment | null,
  day: PlainDate,
  otherSubject: NamedOtherSubject | null = null,
): string {
  if (staff !== null) return staffNameOn(staff, day);
  return collective === null ? (otherSubject?.name ?? '') : departmentNameOn(collective, day);
}

/** The department's name on the day, of the department `d` of a statement: the newest by then, else the first that came later. */
export function departmentNameSql(day: PlainDate): Prisma.Sql {
  const on = midnightUtcOf(day);
  return Prisma.sql`coalesce((SELECT dn.name FROM department_names dn WHERE dn."departmentId" = d.id
    ORDER BY dn."validFrom" > ${on}::date, abs(dn."validFrom" - ${on}::date) LIMIT 1), d."currentName")`;
}

// People are found by every name that they have borne up to today, and by none that is still to come.

/** A person or a department that has borne a name with all the words; they are folded and literal for LIKE. */
export function everNamed(words: readonly string[], today: PlainDate) {
  const holds = words.map((word) => ({ foldedName: { contains: word } }));
  return {
    names: { some: { validFrom: { lte: midnightUtcOf(today) }, AND: holds } },
  } satisfies Prisma.StaffWhereInput & Prisma.DepartmentWhereInput;
}

/** The same of the person `s` of a statement, `beside` every name: a code, a post. The patterns are `%word%`, all of them in one name. */
export function everNamedSql(patterns: readonly string[], today: PlainDate, beside: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT FROM staff_names sn WHERE sn."staffId" = s.id AND sn."validFrom" <= ${midnightUtcOf(today)}::date
    AND sn."foldedName" || ' ' || ${beside} LIKE ALL (${[...patterns]}::text[]))`;
}

/** Every name that the person `s` has borne up to today, folded, for a search beside other words. */
export function namesBorneSql(today: PlainDate): Prisma.Sql {
  return Prisma.sql`(SELECT string_agg(sn."foldedName", ' | ') FROM staff_names sn
    WHERE sn."staffId" = s.id AND sn."validFrom" <= ${midnightUtcOf(today)}::date)`;
}
