import { Prisma } from '@thidua/db';
import { midnightUtcOf, type PlainDate } from '@thidua/domain/kernel';
import { onDay } from '@thidua/domain/organisation';
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

type NamedStaff = Prisma.StaffGetPayload<{ select: typeof NAMED_STAFF }>;
type NamedDepartment = Prisma.DepartmentGetPayload<{ select: typeof NAMED_DEPARTMENT }>;

/** The person's name on the day; before the first one, the newest. */
export function staffNameOn({ fullName, names }: NamedStaff, day: PlainDate): string {
  return onDay(names.map(dated), day)?.fullName ?? fullName;
}

/** The department's name on the day; before the first one, the newest. */
export function departmentNameOn({ currentName, names }: NamedDepartment, day: PlainDate): string {
  return onDay(names.map(dated), day)?.name ?? currentName;
}

/** The name of a person or department that a record is about, on the day; empty when it is about neither. */
export function subjectNameOn(staff: NamedStaff | null, collective: NamedDepartment | null, day: PlainDate): string {
  if (staff !== null) return staffNameOn(staff, day);
  return collective === null ? '' : departmentNameOn(collective, day);
}

/** The same of the department `d` of a statement. */
export function departmentNameSql(day: PlainDate): Prisma.Sql {
  const on = midnightUtcOf(day);
  return Prisma.sql`coalesce((SELECT dn.name FROM department_names dn WHERE dn."departmentId" = d.id
    AND dn."validFrom" <= ${on}::date AND (dn."validTo" IS NULL OR dn."validTo" >= ${on}::date)), d."currentName")`;
}
