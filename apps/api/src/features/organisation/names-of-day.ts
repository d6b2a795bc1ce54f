import type { Prisma } from '@thidua/db';
import type { PlainDate } from '@thidua/domain/kernel';
import { onDay } from '@thidua/domain/organisation';
import { dated } from './dated-key.ts';

const PERIOD = { validFrom: true, validTo: true } as const;

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
