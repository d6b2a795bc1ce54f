import type { Prisma, Tx } from '@thidua/db';
import type { Columns } from './columns.ts';
import { day, hanoi } from './day.ts';
import { nextSerial } from './serial.ts';

/** A course of March 2021 with these people attending, of the first one's body; withdrawn afterwards where the status says so. */
export async function buildTrainingCourse(
  db: Tx,
  {
    staffIds,
    status = 'RECORDED',
    ...overrides
  }: Omit<Columns<Prisma.TrainingCourseUncheckedCreateInput>, 'organisationId'> & {
    readonly staffIds: readonly [string, ...string[]];
  },
): Promise<{ readonly id: string; readonly recordIds: readonly string[] }> {
  const { organisationId } = await db.staff.findUniqueOrThrow({
    where: { id: staffIds[0] },
    select: { organisationId: true },
  });
  const account = await db.account.findFirst({ where: { organisationId }, select: { id: true } });
  const createdById = account?.id ?? organisationId;
  const at = hanoi('2021-03-01 09:00');
  const { id } = await db.trainingCourse.create({
    data: {
      organisationId,
      year: 2021,
      kind: 'FOREIGN_LANGUAGE',
      title: `Khóa bồi dưỡng số ${nextSerial()}`,
      organiser: 'Học viện Ngoại giao',
      firstDay: day('2021-03-01'),
      lastDay: day('2021-03-05'),
      createdById,
      createdAt: at,
      updatedAt: at,
      ...overrides,
    },
    select: { id: true },
  });
  const recordIds: string[] = [];
  for (const staffId of staffIds) {
    const { departmentId } = await db.membership.findFirstOrThrow({ where: { staffId, kind: 'MAIN' } });
    const record = await db.trainingRecord.create({
      data: { courseId: id, staffId, departmentId },
      select: { id: true },
    });
    recordIds.push(record.id);
  }
  if (status === 'WITHDRAWN') {
    await db.trainingCourse.update({
      where: { id },
      data: { status, withdrawnReason: 'Ghi nhầm.', withdrawnAt: hanoi('2021-11-20 09:00') },
    });
  }
  return { id, recordIds };
}
