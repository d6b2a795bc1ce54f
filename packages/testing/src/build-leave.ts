import type { Prisma, Tx } from '@thidua/db';
import { buildStaff } from './build-staff.ts';
import type { Columns } from './columns.ts';
import { day } from './day.ts';

/** A long leave: six months of maternity leave in 2021 unless told otherwise. */
export async function buildLeave(
  db: Tx,
  overrides: Columns<Prisma.LeaveUncheckedCreateInput> = {},
): Promise<Prisma.LeaveModel> {
  const staffId = overrides.staffId ?? (await buildStaff(db)).id;
  const row = { kind: 'MATERNITY' as const, fromDay: day('2021-04-01'), toDay: day('2021-09-30') };
  return db.leave.create({ data: { ...row, ...overrides, staffId } });
}
