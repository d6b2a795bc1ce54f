import type { Prisma, Tx } from '@thidua/db';
import { buildStaff } from './build-staff.ts';
import type { Columns } from './columns.ts';
import { day } from './day.ts';

export async function buildPendingCase(
  db: Tx,
  overrides: Columns<Prisma.PendingCaseUncheckedCreateInput> = {},
): Promise<Prisma.PendingCaseModel> {
  const staffId = overrides.staffId ?? (await buildStaff(db)).id;
  return db.pendingCase.create({ data: { kind: 'COMPLAINT', openedOn: day('2021-11-15'), ...overrides, staffId } });
}
