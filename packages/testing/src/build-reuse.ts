import type { Prisma, Tx } from '@thidua/db';
import type { Columns } from './columns.ts';
import { day, hanoi } from './day.ts';

/** A reuse of an entry of the library in a division, in TOLD unless a state is given. */
export async function buildReuse(
  db: Tx,
  overrides: Columns<Prisma.InitiativeReuseUncheckedCreateInput> & {
    readonly entryId: string;
    readonly departmentId: string;
  },
): Promise<Prisma.InitiativeReuseModel> {
  const { departmentId, status = 'TOLD' } = overrides;
  const { organisationId } = await db.department.findUniqueOrThrow({
    where: { id: departmentId },
    select: { organisationId: true },
  });
  const account = await db.account.findFirst({ where: { organisationId }, select: { id: true } });
  const toldById = overrides.toldById ?? account?.id ?? organisationId;
  return db.initiativeReuse.create({
    data: {
      appliedOn: day('2021-11-02'),
      place: 'Bộ phận một cửa',
      toldAt: hanoi('2021-11-03 09:00'),
      ...(status === 'CONFIRMED' || status === 'DECLINED'
        ? { answeredById: toldById, answeredAt: hanoi('2021-11-04 09:00') }
        : {}),
      ...(status === 'DECLINED' ? { reason: 'Phòng chưa áp dụng.' } : {}),
      ...overrides,
      toldById,
      organisationId,
    },
  });
}

/** A proposal to a division to apply an entry of the library, in WAITING unless a state is given. */
export async function buildSpreading(
  db: Tx,
  overrides: Columns<Prisma.InitiativeSpreadingUncheckedCreateInput> & {
    readonly entryId: string;
    readonly departmentId: string;
  },
): Promise<Prisma.InitiativeSpreadingModel> {
  const { entryId, departmentId, status = 'WAITING' } = overrides;
  const { organisationId } = await db.department.findUniqueOrThrow({
    where: { id: departmentId },
    select: { organisationId: true },
  });
  const answered = status === 'WAITING' ? {} : { answeredById: organisationId, answeredAt: hanoi('2021-11-20 09:00') };
  const reuse = status === 'APPLIES' ? await buildReuse(db, { entryId, departmentId, status: 'CONFIRMED' }) : undefined;
  return db.initiativeSpreading.create({
    data: {
      answerBy: day('2021-12-20'),
      proposedById: organisationId,
      proposedAt: hanoi('2021-11-15 09:00'),
      ...answered,
      ...(status === 'NOT_YET' ? { reason: 'Phòng chưa có máy quét.' } : {}),
      ...(reuse === undefined ? {} : { reuseId: reuse.id }),
      ...overrides,
      organisationId,
    },
  });
}
