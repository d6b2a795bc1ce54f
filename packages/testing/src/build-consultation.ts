import type { Prisma, Tx } from '@thidua/db';
import type { Columns } from './columns.ts';
import { day, hanoi } from './day.ts';

/** A question of 3 December 2021 about a line under check, due on 8 December; give the office or the officer. */
export async function buildConsultation(
  db: Tx,
  {
    status = 'ASKED',
    ...overrides
  }: Columns<Prisma.ConsultationUncheckedCreateInput> & {
    readonly organisationId: string;
    readonly nominationId: string;
    readonly askedById: string;
    readonly status?: 'ASKED' | 'ANSWERED' | 'CANCELLED';
  },
): Promise<Prisma.ConsultationModel> {
  const at = hanoi('2021-12-03 09:00');
  const ends = {
    ASKED: {},
    ANSWERED: { answer: 'NO_OBJECTION' as const, answeredById: overrides.askedById, answeredAt: at },
    CANCELLED: { cancelledReason: 'Hỏi nhầm phòng.' },
  };
  return db.consultation.create({
    data: {
      aspect: 'CONDUCT',
      askedOn: day('2021-12-03'),
      dueOn: day('2021-12-08'),
      createdAt: at,
      updatedAt: at,
      ...ends[status],
      status,
      ...overrides,
    },
  });
}
