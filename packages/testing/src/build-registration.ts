import type { Prisma, Tx } from '@thidua/db';
import { buildStaff } from './build-staff.ts';
import type { Columns } from './columns.ts';
import { day } from './day.ts';

/** A registration for a title at the start of the year: a person's, or the department's that is given. */
export async function buildRegistration(
  db: Tx,
  overrides: Columns<Prisma.EmulationRegistrationUncheckedCreateInput> = {},
): Promise<Prisma.EmulationRegistrationModel> {
  const staffId = overrides.departmentId == null ? (overrides.staffId ?? (await buildStaff(db)).id) : null;
  const row = { year: 2021, awardCode: 'ADVANCED_WORKER' as const, registeredOn: day('2021-02-26') };
  return db.emulationRegistration.create({ data: { ...row, ...overrides, staffId } });
}
