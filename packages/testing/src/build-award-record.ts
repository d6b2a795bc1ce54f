import type { Prisma, Tx } from '@thidua/db';
import { buildStaff } from './build-staff.ts';
import type { Columns } from './columns.ts';
import { day } from './day.ts';
import { organisationOfDepartment, placeOf } from './place-of.ts';

/** An award of an earlier decision: LĐTT 2020 of a person unless told otherwise. */
export async function buildAwardRecord(
  db: Tx,
  overrides: Columns<Prisma.AwardRecordUncheckedCreateInput> = {},
): Promise<Prisma.AwardRecordModel> {
  const year = overrides.year ?? 2020;
  const decision = {
    decisionNumber: '151/QĐ-SNgV',
    decidedOn: day(`${year}-12-30`),
    decidedBy: 'Giám đốc Sở Ngoại vụ',
  };
  const row = { awardCode: 'ADVANCED_WORKER' as const, year, ...decision };
  if (typeof overrides.departmentId === 'string') {
    const organisationId = overrides.organisationId ?? (await organisationOfDepartment(db, overrides.departmentId));
    return db.awardRecord.create({ data: { ...row, ...overrides, organisationId } });
  }
  const staffId = overrides.staffId ?? (await buildStaff(db)).id;
  const organisationId = overrides.organisationId ?? (await placeOf(db, staffId)).organisationId;
  return db.awardRecord.create({ data: { ...row, ...overrides, staffId, organisationId } });
}
