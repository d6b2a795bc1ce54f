import type { Prisma, Tx } from '@thidua/db';
import { buildDepartment } from './build-department.ts';
import { buildOrganisation } from './build-organisation.ts';
import { buildStaff } from './build-staff.ts';
import type { Columns } from './columns.ts';
import { day } from './day.ts';

export interface CouncilOverrides extends Omit<Columns<Prisma.CouncilUncheckedCreateInput>, 'members'> {
  /** Voting members, the chair first. Left out: seven new members of staff. */
  readonly voterIds?: readonly string[];
  /** A secretary without vote; none when left out. */
  readonly secretaryId?: string;
}

export type BuiltCouncil = Prisma.CouncilGetPayload<{ include: { members: true } }>;

/** A council with its members, ordered as they were given. */
export async function buildCouncil(db: Tx, overrides: CouncilOverrides = {}): Promise<BuiltCouncil> {
  const { voterIds: givenVoters, secretaryId, ...columns } = overrides;
  const organisationId = columns.organisationId ?? (await organisationOf(db, givenVoters?.[0]));
  const voterIds = givenVoters ?? (await sevenPeople(db, organisationId));
  const validFrom = day('2021-01-15');
  const voters = voterIds.map((staffId, index) => ({
    staffId,
    role: index === 0 ? ('CHAIR' as const) : ('MEMBER' as const),
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
    termFrom: validFrom,
    members: { create: members },
  };
  return db.council.create({
    data: { ...row, ...columns, organisationId },
    include: { members: { orderBy: { ordinal: 'asc' } } },
  });
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
