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
