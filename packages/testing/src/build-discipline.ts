import type { Prisma, Tx } from '@thidua/db';
import { buildStaff } from './build-staff.ts';
import type { Columns } from './columns.ts';
import { day } from './day.ts';

export async function buildDiscipline(
  db: Tx,
  overrides: Columns<Prisma.DisciplineUncheckedCreateInput> = {},
): Promise<Prisma.DisciplineModel> {
  const staffId = overrides.staffId ?? (await buildStaff(db)).id;
  const row = { level: 'REPRIMAND' as const, decisionNumber: '85/QĐ-SNgV', decidedOn: day('2021-08-16') };
  return db.discipline.create({ data: { ...row, ...overrides, staffId } });
}
