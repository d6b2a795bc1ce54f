import type { Prisma, Tx } from '@thidua/db';
import { buildAccount } from './build-account.ts';
import type { Columns } from './columns.ts';
import { day, hanoi } from './day.ts';

export interface CouncilChangeOverrides extends Omit<
  Columns<Prisma.CouncilChangeUncheckedCreateInput>,
  'councilId' | 'seats'
> {
  readonly councilId: string;
  /** Who sits from the day on, all with a vote, the chair first. Nobody when left out. */
  readonly voterIds?: readonly string[];
}

/**
 * A decision that changes who sits on a council from 01/06/2021, as a draft unless the status says otherwise. The paper alone: seats begin
 * and end when it is approved through the API.
 */
export async function buildCouncilChange(
  db: Tx,
  { councilId, voterIds = [], status = 'DRAFT', preparedById, ...columns }: CouncilChangeOverrides,
): Promise<Prisma.CouncilChangeModel> {
  const { organisationId } = await db.council.findUniqueOrThrow({
    where: { id: councilId },
    select: { organisationId: true },
  });
  const preparer = preparedById ?? (await buildAccount(db, { organisationId, roles: ['AUDITOR'] })).id;
  const at = hanoi('2021-01-20 09:00');
  const { id } = await db.councilChange.create({
    data: {
      decisionNumber: '29/QĐ-SNgV',
      decidedOn: day('2021-01-16'),
      decidedBy: 'Giám đốc Sở',
      effectiveOn: day('2021-06-01'),
      createdAt: at,
      updatedAt: at,
      ...columns,
      councilId,
      organisationId,
      preparedById: preparer,
      seats: {
        create: voterIds.map((staffId, index) => ({
          staffId,
          role: index === 0 ? 'CHAIR' : 'MEMBER',
          hasVote: true,
          ordinal: index + 1,
        })),
      },
    },
    select: { id: true },
  });
  if (status !== 'DRAFT') {
    const approved =
      status === 'APPROVED'
        ? { approvedById: (await buildAccount(db, { organisationId, roles: ['AUDITOR'] })).id, approvedAt: at }
        : {};
    await db.councilChange.update({ where: { id }, data: { status, ...approved }, select: { id: true } });
  }
  return db.councilChange.findUniqueOrThrow({ where: { id } });
}
