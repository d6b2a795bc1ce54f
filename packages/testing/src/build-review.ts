import type { Prisma, Tx } from '@thidua/db';
import { buildMovement } from './build-movement.ts';
import type { Columns } from './columns.ts';
import { day, hanoi } from './day.ts';

/** A review on demand of one part, in the given state, with what that state must hold. */
export async function buildReview(
  db: Tx,
  overrides: Columns<Omit<Prisma.MovementReviewUncheckedCreateInput, 'figures'>> = {},
): Promise<Prisma.MovementReviewModel> {
  const movementId = overrides.movementId ?? (await buildMovement(db)).id;
  const { organisationId, year } = await db.movement.findUniqueOrThrow({
    where: { id: movementId },
    select: { organisationId: true, year: true },
  });
  const account = await db.account.findFirst({ where: { organisationId }, select: { id: true } });
  const by = account?.id ?? organisationId;
  const at = hanoi('2021-12-01 09:00');
  const sent = {
    sentAt: at,
    sentById: by,
    asOf: day('2021-12-01'),
    figures: [],
    hash: '0'.repeat(64),
  };
  const row = {
    year,
    kind: 'ON_DEMAND' as const,
    title: 'Báo cáo phong trào thi đua',
    headings: ['Kết quả chung'],
    texts: ['Hoàn thành.'],
    createdById: by,
    createdAt: at,
    updatedAt: at,
    ...(overrides.status === 'SENT' ? sent : {}),
  };
  return db.movementReview.create({ data: { ...row, ...overrides, movementId, organisationId } });
}
