import type { Prisma, Tx } from '@thidua/db';
import type { BuiltInitiativeCouncil } from './build-initiative-council.ts';
import type { Columns } from './columns.ts';
import { day, hanoi } from './day.ts';

export interface InitiativeSittingOverrides extends Omit<
  Columns<Prisma.InitiativeSittingUncheckedCreateInput>,
  'organisationId' | 'councilId'
> {
  readonly council: BuiltInitiativeCouncil;
  readonly initiativeIds: readonly string[];
}

export type BuiltInitiativeSitting = Prisma.InitiativeSittingGetPayload<{ include: { lines: true; seats: true } }>;

/** A sitting of 3 December 2021 with all members there, votes by name, 2/3 of those present; nothing voted on yet. */
export async function buildInitiativeSitting(
  db: Tx,
  { council, initiativeIds, status = 'OPEN', ...columns }: InitiativeSittingOverrides,
): Promise<BuiltInitiativeSitting> {
  const at = hanoi('2021-12-03 14:00');
  const decided =
    status === 'DECIDED'
      ? { decisionNumber: '140/QĐ-SNgV', decidedOn: day('2021-12-06'), decidedBy: 'Giám đốc Sở' }
      : {};
  const { id } = await db.initiativeSitting.create({
    data: {
      organisationId: council.organisationId,
      councilId: council.id,
      heldOn: day('2021-12-03'),
      place: 'Phòng họp tầng 2',
      form: 'OPEN',
      base: 'PRESENT_MEMBERS',
      shareNumerator: 2,
      shareDenominator: 3,
      quorumNumerator: 2,
      quorumDenominator: 3,
      legalGround: 'Quy chế Hội đồng sáng kiến (thử)',
      createdAt: at,
      updatedAt: at,
      ...columns,
      seats: { create: council.members.map(({ id }) => ({ memberId: id, isPresent: true })) },
      lines: { create: initiativeIds.map((initiativeId, index) => ({ initiativeId, ordinal: index + 1 })) },
    },
    select: { id: true },
  });
  // As in life: what it holds is written while it is open.
  return db.initiativeSitting.update({
    where: { id },
    data: { status, ...decided },
    include: { lines: { orderBy: { ordinal: 'asc' } }, seats: { orderBy: { member: { ordinal: 'asc' } } } },
  });
}
