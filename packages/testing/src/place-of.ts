import type { Tx } from '@thidua/db';

/** Where a member of staff works now: builders put the records of a person into that person's department. */
export async function placeOf(db: Tx, staffId: string): Promise<{ organisationId: string; departmentId: string }> {
  const place = await db.membership.findFirstOrThrow({
    where: { staffId, kind: 'MAIN' },
    orderBy: { validFrom: 'desc' },
    select: { departmentId: true, staff: { select: { organisationId: true } } },
  });
  return { organisationId: place.staff.organisationId, departmentId: place.departmentId };
}

export async function organisationOfDepartment(db: Tx, departmentId: string): Promise<string> {
  return (await db.department.findUniqueOrThrow({ where: { id: departmentId }, select: { organisationId: true } }))
    .organisationId;
}
