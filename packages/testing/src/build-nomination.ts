import type { Prisma, Tx } from '@thidua/db';
import { buildStaff } from './build-staff.ts';
import type { Columns } from './columns.ts';
import { hanoi } from './day.ts';
import { organisationOfDepartment, placeOf } from './place-of.ts';
import { nextSerial } from './serial.ts';

/** A person's nomination for LĐTT in DRAFT; give `collectiveId` for a department. */
export async function buildNomination(
  db: Tx,
  overrides: Columns<Prisma.NominationUncheckedCreateInput> = {},
): Promise<Prisma.NominationModel> {
  const year = overrides.year ?? 2021;
  const subject = await subjectOf(db, overrides);
  const row = {
    year,
    code: `HS-${year}-${String(nextSerial()).padStart(3, '0')}`,
    createdAt: hanoi(`${year}-12-01 08:00`),
    updatedAt: hanoi(`${year}-12-01 08:00`),
    ...subject,
  };
  // What was found lacking says why.
  const found = overrides.status === 'INELIGIBLE' ? { ineligibleReason: 'Thiếu minh chứng.' } : {};
  return db.nomination.create({ data: { ...row, ...found, ...overrides } });
}

async function subjectOf(db: Tx, overrides: Columns<Prisma.NominationUncheckedCreateInput>) {
  if (typeof overrides.collectiveId === 'string') {
    const collectiveId = overrides.collectiveId;
    const organisationId = await organisationOfDepartment(db, collectiveId);
    return { awardCode: 'ADVANCED_COLLECTIVE' as const, collectiveId, departmentId: collectiveId, organisationId };
  }
  const staffId = overrides.staffId ?? (await buildStaff(db)).id;
  return { awardCode: 'ADVANCED_WORKER' as const, staffId, ...(await placeOf(db, staffId)) };
}

/** The list of a department in a year, not yet sent. */
export async function buildNominationList(
  db: Tx,
  overrides: Columns<Prisma.NominationListUncheckedCreateInput> & { readonly departmentId: string },
): Promise<Prisma.NominationListModel> {
  const organisationId = overrides.organisationId ?? (await organisationOfDepartment(db, overrides.departmentId));
  return db.nominationList.create({ data: { year: 2021, ...overrides, organisationId } });
}
