import type { Prisma, Tx } from '@thidua/db';
import { buildDepartment } from './build-department.ts';
import type { Columns } from './columns.ts';
import { hanoi } from './day.ts';
import { nextSerial } from './serial.ts';

/** A difficulty that a division raised on 1 December 2021, in the given state. */
export async function buildDifficulty(
  db: Tx,
  overrides: Columns<Prisma.DifficultyUncheckedCreateInput> = {},
): Promise<Prisma.DifficultyModel> {
  const departmentId = overrides.departmentId ?? (await buildDepartment(db)).id;
  const { organisationId } = await db.department.findUniqueOrThrow({
    where: { id: departmentId },
    select: { organisationId: true },
  });
  const account = await db.account.findFirst({ where: { organisationId }, select: { id: true } });
  const at = hanoi('2021-12-01 09:00');
  const row = {
    year: 2021,
    title: `Thiếu phiên dịch số ${nextSerial()}`,
    content: 'Chưa bố trí được phiên dịch tiếng Lào cho các buổi làm việc.',
    raisedById: account?.id ?? organisationId,
    raisedAt: at,
    heldSince: at,
  };
  return db.difficulty.create({ data: { ...row, ...overrides, departmentId, organisationId } });
}
