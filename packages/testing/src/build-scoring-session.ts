import type { Prisma, Tx } from '@thidua/db';
import type { Columns } from './columns.ts';
import { day, hanoi } from './day.ts';

export interface ScoringSessionOverrides extends Omit<
  Columns<Prisma.ScoringSessionUncheckedCreateInput>,
  'organisationId'
> {
  readonly organisationId: string;
  readonly initiativeIds?: readonly string[];
}

export type BuiltScoringSession = Prisma.ScoringSessionGetPayload<{ include: { entries: true } }>;

/** A session of scoring of 2021 with two scorers a request, due on 20 December; nobody chosen yet. */
export async function buildScoringSession(
  db: Tx,
  { organisationId, initiativeIds = [], status = 'PREPARING', ...columns }: ScoringSessionOverrides,
): Promise<BuiltScoringSession> {
  const at = hanoi('2021-12-01 09:00');
  return db.scoringSession.create({
    data: {
      organisationId,
      year: 2021,
      name: 'Đợt chấm tháng 12',
      dueOn: day('2021-12-20'),
      scorersEach: 2,
      status,
      lockedAt: status === 'LOCKED' ? at : null,
      createdAt: at,
      updatedAt: at,
      ...columns,
      entries: { create: initiativeIds.map((initiativeId) => ({ initiativeId, addedAt: at })) },
    },
    include: { entries: true },
  });
}
