import type { Prisma, Tx } from '@thidua/db';
import { buildAccount } from './build-account.ts';
import type { Columns } from './columns.ts';
import { day, hanoi } from './day.ts';

export interface InitiativeCouncilOverrides extends Omit<
  Columns<Prisma.InitiativeCouncilUncheckedCreateInput>,
  'organisationId'
> {
  readonly organisationId: string;
  /** Members of the body, the chair first, the secretary last. Three guests when left out. */
  readonly staffIds?: readonly string[];
}

export type BuiltInitiativeCouncil = Prisma.InitiativeCouncilGetPayload<{ include: { members: true } }>;

/** An initiative council of 2021 to 2025; approved by another account than prepared it, unless the status says otherwise. */
export async function buildInitiativeCouncil(
  db: Tx,
  { organisationId, staffIds, status = 'APPROVED', preparedById, ...columns }: InitiativeCouncilOverrides,
): Promise<BuiltInitiativeCouncil> {
  const preparer = preparedById ?? (await buildAccount(db, { organisationId, roles: ['AUDITOR'] })).id;
  const seats = staffIds ?? [undefined, undefined, undefined];
  const at = hanoi('2021-01-20 09:00');
  const row = {
    name: 'Hội đồng sáng kiến Sở',
    decisionNumber: '08/QĐ-SNgV',
    decidedOn: day('2021-01-20'),
    decidedBy: 'Giám đốc Sở',
    termFrom: day('2021-01-20'),
    createdAt: at,
    updatedAt: at,
    ...columns,
  };
  const { id } = await db.initiativeCouncil.create({
    data: { ...row, organisationId, preparedById: preparer, status: 'DRAFT' },
    select: { id: true },
  });
  await db.initiativeCouncilMember.createMany({
    data: seats.map((staffId, index) => ({
      councilId: id,
      role: index === 0 ? 'CHAIR' : index === seats.length - 1 ? 'SECRETARY' : 'MEMBER',
      ordinal: index + 1,
      ...(staffId === undefined
        ? { guestName: `Chuyên gia ${index + 1}`, workplace: 'Trường Đại học Hà Tĩnh' }
        : { staffId }),
    })),
  });
  if (status !== 'DRAFT') {
    const approved =
      status === 'APPROVED'
        ? { approvedById: (await buildAccount(db, { organisationId, roles: ['AUDITOR'] })).id, approvedAt: at }
        : {};
    await db.initiativeCouncil.update({ where: { id }, data: { status, ...approved }, select: { id: true } });
  }
  return db.initiativeCouncil.findUniqueOrThrow({
    where: { id },
    include: { members: { orderBy: { ordinal: 'asc' } } },
  });
}
