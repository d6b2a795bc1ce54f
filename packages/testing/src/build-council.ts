import type { Prisma, Tx } from '@thidua/db';
import type { CouncilRole } from '@thidua/domain/council';
import { buildAccount } from './build-account.ts';
import { buildDepartment } from './build-department.ts';
import { buildOrganisation } from './build-organisation.ts';
import { buildStaff } from './build-staff.ts';
import type { Columns } from './columns.ts';
import { day, hanoi } from './day.ts';

export interface CouncilOverrides extends Omit<Columns<Prisma.CouncilUncheckedCreateInput>, 'members'> {
  /** Voting members, the chair first. Left out: seven new members of staff. */
  readonly voterIds?: readonly string[];
  /** How many of them, after the chair, are vice-chairs: the first the standing one. */
  readonly viceChairs?: number;
  /** A secretary without vote; none when left out. */
  readonly secretaryId?: string;
}

export type BuiltCouncil = Prisma.CouncilGetPayload<{ include: { members: true } }>;

/** A council with its members, ordered as they were given; approved by another account than prepared it, unless the status says otherwise. */
export async function buildCouncil(db: Tx, overrides: CouncilOverrides = {}): Promise<BuiltCouncil> {
  const {
    voterIds: givenVoters,
    viceChairs = 0,
    secretaryId,
    status = 'APPROVED',
    preparedById,
    ...columns
  } = overrides;
  const organisationId = columns.organisationId ?? (await organisationOf(db, givenVoters?.[0]));
  const voterIds = givenVoters ?? (await sevenPeople(db, organisationId));
  const validFrom = (columns.termFrom as Date | undefined) ?? day('2021-01-15');
  const preparer = preparedById ?? (await buildAccount(db, { organisationId, roles: ['AUDITOR'] })).id;
  const at = hanoi('2021-01-15 09:00');
  const voters = voterIds.map((staffId, index) => ({
    staffId,
    role: roleAt(index, viceChairs),
    hasVote: true,
    ordinal: index + 1,
    validFrom,
  }));
  const secretary = { role: 'SECRETARY' as const, hasVote: false, ordinal: voters.length + 1, validFrom };
  const members = secretaryId === undefined ? voters : [...voters, { ...secretary, staffId: secretaryId }];
  const row = {
    name: 'Hội đồng Thi đua - Khen thưởng Sở',
    decisionNumber: '05/QĐ-SNgV',
    decidedOn: validFrom,
    decidedBy: 'Giám đốc Sở',
    termFrom: validFrom,
    createdAt: at,
    updatedAt: at,
    members: { create: members },
  };
  const { id } = await db.council.create({
    data: { ...row, ...columns, organisationId, preparedById: preparer, status: 'DRAFT' },
    select: { id: true },
  });
  if (status !== 'DRAFT') {
    const approved =
      status === 'APPROVED'
        ? { approvedById: (await buildAccount(db, { organisationId, roles: ['AUDITOR'] })).id, approvedAt: at }
        : {};
    await db.council.update({ where: { id }, data: { status, ...approved }, select: { id: true } });
  }
  return db.council.findUniqueOrThrow({ where: { id }, include: { members: { orderBy: { ordinal: 'asc' } } } });
}

function roleAt(index: number, viceChairs: number): CouncilRole {
  if (index === 0) return 'CHAIR';
  if (index > viceChairs) return 'MEMBER';
  return index === 1 ? 'STANDING_VICE_CHAIR' : 'VICE_CHAIR';
}

async function organisationOf(db: Tx, staffId: string | undefined): Promise<string> {
  if (staffId === undefined) return (await buildOrganisation(db)).id;
  return (await db.staff.findUniqueOrThrow({ where: { id: staffId }, select: { organisationId: true } }))
    .organisationId;
}

async function sevenPeople(db: Tx, organisationId: string): Promise<string[]> {
  const department = await buildDepartment(db, { organisationId });
  const ids: string[] = [];
  for (let person = 0; person < 7; person += 1) {
    ids.push((await buildStaff(db, { organisationId, departmentId: department.id })).id);
  }
  return ids;
}
