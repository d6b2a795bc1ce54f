import { onDay } from '@thidua/domain/organisation';
import type { PlainDate } from '@thidua/domain/kernel';
import { heldOn } from '../../platform/dated.ts';
import { loader } from '../../platform/loader.ts';
import type { ActingContext, RequestContext } from '../../platform/request-context.ts';
import { dated, datedKey, fromDatedKey, idsOf, type DatedKey } from './dated-key.ts';
import { DEPARTMENT_ROW, departmentAsOf } from './department.queries.ts';
import type { DepartmentType } from './department.type.ts';
import { STAFF_ROW, staffOfDay } from './staff.queries.ts';
import type { StaffMemberType } from './staff-member.type.ts';

const departments = loader<DatedKey, DepartmentType | undefined>(async ({ db, actor }, keys) => {
  const rows = await db.department.findMany({
    where: { id: { in: idsOf(keys) }, organisationId: actor?.organisationId ?? '' },
    select: DEPARTMENT_ROW,
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return keys.map((key) => {
    const { asOf, id } = fromDatedKey(key);
    const row = byId.get(id);
    return row === undefined ? undefined : departmentAsOf(row, asOf);
  });
});

/** A department of the actor's body with its name on a day; undefined when the body has none of this id. */
export function departmentOn(
  context: RequestContext,
  id: string,
  asOf: PlainDate,
): Promise<DepartmentType | undefined> {
  return departments(context).load(datedKey(asOf, id));
}

const heads = loader<DatedKey, StaffMemberType | null>(async ({ db }, keys) => {
  const heading = {
    where: { departmentId: { in: idsOf(keys) }, isHead: true },
    select: { departmentId: true, validFrom: true, validTo: true, staff: { select: STAFF_ROW } },
  } as const;
  const held = [await db.post.findMany(heading), await db.membership.findMany(heading)].flat();
  const byDepartment = Map.groupBy(held.map(dated), ({ departmentId }) => departmentId);
  return keys.map((key) => {
    const { asOf, id } = fromDatedKey(key);
    const head = onDay(byDepartment.get(id) ?? [], asOf);
    return head === undefined ? null : staffOfDay(head.staff, asOf);
  });
});

/** Who heads the department on the day, by post or by duty in a party cell or union; null while nobody does. */
export function headOfDepartment(context: ActingContext, department: DepartmentType): Promise<StaffMemberType | null> {
  return heads(context).load(datedKey(department.asOf, department.id));
}

const staffCounts = loader<DatedKey, number>(async ({ db }, keys) => {
  const days = Map.groupBy(keys.map(fromDatedKey), ({ asOf }) => asOf);
  const counts = new Map<DatedKey, number>();
  // One statement a day; a request shows one year and so asks for one day.
  for (const [asOf, wanted] of days) {
    const groups = await db.membership.groupBy({
      by: ['departmentId'],
      where: { departmentId: { in: wanted.map(({ id }) => id) }, kind: { not: 'SECONDED' }, ...heldOn(asOf) },
      _count: { _all: true },
    });
    for (const { departmentId, _count } of groups) counts.set(datedKey(asOf, departmentId), _count._all);
  }
  return keys.map((key) => counts.get(key) ?? 0);
});

/** How many people have their main place in the department on the day; of a rated organisation, how many members it has. */
export function staffCountOfDepartment(context: ActingContext, department: DepartmentType): Promise<number> {
  return staffCounts(context).load(datedKey(department.asOf, department.id));
}
