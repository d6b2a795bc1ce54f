import type { Prisma, Tx } from '@thidua/db';
import { buildMovement } from './build-movement.ts';
import type { Columns } from './columns.ts';
import { day, hanoi } from './day.ts';
import { nextSerial } from './serial.ts';

/** Of the plan that gatherings hang on where a test names none. */
const YEAR = 2015;

/** A gathering of 1 December 2021 that a division hosts, with these people on its roll, in the given state. */
export async function buildGathering(
  db: Tx,
  {
    staffIds = [],
    ...overrides
  }: Columns<Prisma.GatheringUncheckedCreateInput> & {
    readonly hostDepartmentId: string;
    readonly staffIds?: readonly string[];
  },
): Promise<Prisma.GatheringModel> {
  const { hostDepartmentId, status = 'PLANNED' } = overrides;
  const { organisationId } = await db.department.findUniqueOrThrow({
    where: { id: hostDepartmentId },
    select: { organisationId: true },
  });
  const account = await db.account.findFirst({ where: { organisationId }, select: { id: true } });
  const movementId = overrides.movementId ?? (await movementOf(db, organisationId));
  const at = hanoi('2021-11-20 09:00');
  const row = {
    year: 2021,
    kind: 'CONFERENCE' as const,
    title: `Hội nghị số ${nextSerial()}`,
    firstDay: day('2021-12-01'),
    lastDay: day('2021-12-01'),
    place: 'Hội trường tầng 2',
    invitesAll: false,
    createdById: account?.id ?? organisationId,
    createdAt: at,
    updatedAt: at,
    ...(status === 'HELD' ? { summary: 'Đã tổ chức.', guestCount: 0 } : {}),
    ...(status === 'CANCELLED' ? { cancelledReason: 'Phòng, chống dịch.' } : {}),
  };
  const { id } = await db.gathering.create({
    data: { ...row, ...overrides, status: 'PLANNED', cancelledReason: null, movementId, organisationId },
    select: { id: true },
  });
  // The roll is written before it is closed.
  for (const staffId of staffIds) {
    const { departmentId } = await db.membership.findFirstOrThrow({ where: { staffId, kind: 'MAIN' } });
    await db.gatheringAttendance.create({ data: { gatheringId: id, staffId, departmentId } });
  }
  const cancelledReason = status === 'CANCELLED' ? 'Phòng, chống dịch.' : null;
  return db.gathering.update({ where: { id }, data: { status, cancelledReason } });
}

async function movementOf(db: Tx, organisationId: string): Promise<string> {
  const known = await db.movement.findFirst({
    where: { organisationId, status: { notIn: ['DRAFT', 'CLOSED'] } },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  return known?.id ?? (await buildMovement(db, { organisationId, year: YEAR })).id;
}
