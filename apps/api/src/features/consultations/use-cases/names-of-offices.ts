import type { Tx } from '@thidua/db';
import type { AskedOffice } from '@thidua/domain/consultations';
import { midnightUtcOf, type PlainDate } from '@thidua/domain/kernel';
import { standsOn } from '../../../platform/dated.ts';
import { notFound } from '../../../platform/fault.ts';
import { departmentNameOn, NAMED_DEPARTMENT, NAMED_STAFF, staffNameOn } from '../../organisation/index.ts';

/** What the offices and officers are called today. Throws NOT_FOUND for one that the body does not have today. Two statements. */
export async function namesOfOffices(
  tx: Tx,
  organisationId: string,
  offices: readonly AskedOffice[],
  today: PlainDate,
): Promise<{ readonly of: (office: AskedOffice) => string }> {
  const departmentIds = [...new Set(offices.flatMap(({ departmentId }) => departmentId ?? []))];
  const staffIds = [...new Set(offices.flatMap(({ staffId }) => staffId ?? []))];
  const departments = await tx.department.findMany({
    where: { id: { in: departmentIds }, organisationId, ...standsOn(today) },
    select: { id: true, ...NAMED_DEPARTMENT },
    relationLoadStrategy: 'join',
  });
  const staff = await tx.staff.findMany({
    where: {
      id: { in: staffIds },
      organisationId,
      OR: [{ retiredOn: null }, { retiredOn: { gt: midnightUtcOf(today) } }],
    },
    select: { id: true, ...NAMED_STAFF },
    relationLoadStrategy: 'join',
  });
  if (departments.length < departmentIds.length || staff.length < staffIds.length) throw notFound();
  const names = new Map([
    ...departments.map((row) => [row.id, departmentNameOn(row, today)] as const),
    ...staff.map((row) => [row.id, staffNameOn(row, today)] as const),
  ]);
  return { of: ({ departmentId, staffId }) => names.get(departmentId ?? staffId ?? '') ?? '' };
}
