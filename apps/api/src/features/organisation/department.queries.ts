import type { Prisma } from '@thidua/db';
import { dayOfYearShown, nearestOn } from '@thidua/domain/organisation';
import type { PlainDate } from '@thidua/domain/kernel';
import { businessToday } from '../../platform/business-clock.ts';
import { standsOn } from '../../platform/dated.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { dated } from './dated-key.ts';
import type { DepartmentType } from './department.type.ts';

export const DEPARTMENT_ROW = {
  id: true,
  code: true,
  kind: true,
  currentName: true,
  names: { select: { name: true, shortName: true, validFrom: true, validTo: true } },
} as const satisfies Prisma.DepartmentSelect;
type DepartmentRow = Prisma.DepartmentGetPayload<{ select: typeof DEPARTMENT_ROW }>;

/** The department under the name it bore on the day; before its first name, under the first. */
export function departmentAsOf({ names, currentName, ...row }: DepartmentRow, asOf: PlainDate): DepartmentType {
  const name = nearestOn(names.map(dated), asOf);
  return { ...row, asOf, name: name?.name ?? currentName, shortName: name?.shortName ?? currentName };
}

/** The day that a year of the actor's body shows: its last day, or today while the year runs. */
export function yearShown({ platform, actor }: ActingContext, year: number): PlainDate {
  return dayOfYearShown(year, businessToday(platform, actor));
}

/** The departments that stood on the day the year shows, in the order of the body's chart. */
export function listDepartments(context: ActingContext, year: number): Promise<DepartmentType[]> {
  return departmentsOn(context, yearShown(context, year));
}

/** The departments that stood on a day, under the names of the day, in the order of the body's chart. */
export async function departmentsOn(context: ActingContext, asOf: PlainDate): Promise<DepartmentType[]> {
  const rows = await context.db.department.findMany({
    where: {
      organisationId: context.actor.organisationId,
      ...standsOn(asOf),
    },
    select: DEPARTMENT_ROW,
    orderBy: [{ sortOrder: 'asc' }, { currentName: 'asc' }, { id: 'asc' }],
  });
  return rows.map((row) => departmentAsOf(row, asOf));
}
