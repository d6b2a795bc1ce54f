import type { Prisma, Tx } from '@thidua/db';
import { midnightUtcOf, plainDate, type PlainDate } from '@thidua/domain/kernel';
import { REFUSED_STATUSES } from '@thidua/domain/nominations';
import type { DisciplineLevel } from '@thidua/domain/vocabulary';
import { heldOn } from '../../platform/dated.ts';
import type { FieldCipher } from '../../platform/secrets/field-cipher.ts';
import { openedDiscipline, STORED_DISCIPLINE } from '../records/index.ts';

/** Whose records are read: everyone of the body on a day, or the people of departments together with people who are named. */
export interface PeopleScope {
  readonly organisationId: string;
  readonly year: number;
  /** The day whose membership counts: the last day of the year, or today while it runs. */
  readonly day: PlainDate;
  readonly departmentIds?: readonly string[] | undefined;
  /** People who are named whatever department they are in. */
  readonly staffIds?: readonly string[] | undefined;
}

const DECISION = { id: true, decisionNumber: true, decidedOn: true } as const;

const PERIOD = { validFrom: true, validTo: true } as const;
const NAMED = { select: { currentName: true, names: { select: { name: true, ...PERIOD } } } } as const;

/** A transfer or secondment of the year, with the stays that tell how long the person was in the old unit. */
const MOVE = {
  id: true,
  kind: true,
  effectiveOn: true,
  opinion: true,
  fromDepartmentId: true,
  fromDepartment: NAMED,
  toDepartment: NAMED,
  staff: { select: { memberships: { where: { kind: 'MAIN' }, select: { departmentId: true, ...PERIOD } } } },
} as const satisfies Prisma.TransferSelect;

/** The rating of the year in question first, then those of earlier years. */
export const RATINGS_UP_TO = (year: number) =>
  ({
    where: { year: { lte: year } },
    select: { ...DECISION, level: true, year: true },
    orderBy: { year: 'desc' },
  }) as const;

const AT_THE_HEAD = { isLeader: true, department: { kind: 'DIRECTORATE' } } as const satisfies Prisma.PostWhereInput;

function recordSelect({ year, day }: PeopleScope) {
  const holdsOnDay = heldOn(day);
  const span = { gte: midnightUtcOf(plainDate(`${year}-01-01`)), lte: midnightUtcOf(plainDate(`${year}-12-31`)) };
  return {
    id: true,
    code: true,
    fullName: true,
    sortKey: true,
    staffClass: true,
    names: { where: holdsOnDay, select: { fullName: true } },
    classPeriods: { select: { staffClass: true, validFrom: true, validTo: true }, orderBy: { validFrom: 'asc' } },
    departures: { where: { returnedOn: span }, select: { returnedOn: true } },
    transfers: { where: { status: 'RECORDED', effectiveOn: span }, select: MOVE, orderBy: { effectiveOn: 'desc' } },
    gender: true,
    recruitedOn: true,
    retiredOn: true,
    memberships: { where: { kind: 'MAIN', ...holdsOnDay }, select: { departmentId: true, validFrom: true } },
    // The posts of the day, and every post at the head of the agency: orders by length of service count them.
    posts: {
      where: { OR: [holdsOnDay, AT_THE_HEAD] },
      select: { title: true, isLeader: true, isHead: true, ...PERIOD, department: { select: { kind: true } } },
      orderBy: { validFrom: 'asc' },
    },
    ratings: RATINGS_UP_TO(year),
    disciplines: {
      select: { ...STORED_DISCIPLINE, decidedOn: true, servedOn: true },
      orderBy: { decidedOn: 'asc' },
    },
    pendingCases: { select: { id: true, kind: true, openedOn: true, closedOn: true }, orderBy: { openedOn: 'asc' } },
    leaves: {
      where: { fromDay: { lte: span.lte }, OR: [{ toDay: null }, { toDay: { gte: span.gte } }] },
      select: { id: true, kind: true, fromDay: true, toDay: true, result: true },
      orderBy: { fromDay: 'asc' },
    },
    trainingRecords: {
      where: { status: 'COMPLETED', course: { year, status: 'RECORDED' } },
      select: { id: true, course: { select: { title: true, lastDay: true } } },
      orderBy: { course: { lastDay: 'asc' } },
    },
    registrations: { where: { year }, select: { id: true, awardCode: true, registeredOn: true } },
    awardRecords: {
      where: { revokedOn: null },
      select: {
        ...DECISION,
        awardCode: true,
        year: true,
        periodTo: true,
        commendationKind: true,
        achievement: true,
        thematicAward: { select: { id: true } },
      },
      orderBy: [{ year: 'desc' }, { decidedOn: 'desc' }],
    },
    nominatedAs: {
      where: { year, status: { not: 'WITHDRAWN' } },
      select: { id: true, code: true, awardCode: true, status: true, achievement: true },
    },
    initiativeUses: {
      where: {
        year: { not: year },
        nomination: { status: { notIn: ['DRAFT', 'RETURNED', ...REFUSED_STATUSES, 'WITHDRAWN'] } },
      },
      select: { initiativeId: true, awardCode: true, year: true },
    },
    // Leaders and direct participants of topics that were confirmed (circular 12/2019, article 6(2)).
    researchShares: {
      where: { role: { not: 'OTHER' }, topic: { status: 'CONFIRMED', year: { lte: year } } },
      select: {
        role: true,
        topic: {
          select: { id: true, title: true, acceptedOn: true, result: true, paperNumber: true, isApplied: true },
        },
      },
      orderBy: [{ topic: { acceptedOn: 'asc' } }, { topicId: 'asc' }],
    },
    initiativeShares: {
      where: { initiative: { status: 'RECOGNISED', year: { lte: year } } },
      select: {
        initiative: {
          select: {
            id: true,
            code: true,
            title: true,
            year: true,
            recognitions: {
              select: { scope: true, decisionNumber: true, decidedOn: true },
              where: { revokedOn: null },
            },
          },
        },
      },
    },
  } as const satisfies Prisma.StaffSelect;
}

type StoredRecord = Prisma.StaffGetPayload<{ select: ReturnType<typeof recordSelect> }>;

/** A discipline as far as the rules ask: its number and reason stay sealed. */
export interface DisciplineRow {
  readonly id: string;
  readonly level: DisciplineLevel;
  readonly decidedOn: Date;
  readonly servedOn: Date | null;
}

/** Everything the rules may ask about a person in one year. */
export interface PersonRecord extends Omit<StoredRecord, 'disciplines'> {
  readonly disciplines: readonly DisciplineRow[];
}

/** The records of all people in scope, in Vietnamese order. One statement, however many they are. */
export async function personRecords(db: Tx, cipher: FieldCipher, scope: PeopleScope): Promise<PersonRecord[]> {
  const rows = await storedRecords(db, scope);
  return rows.map((row) => ({
    ...row,
    disciplines: row.disciplines.map(({ decidedOn, servedOn, ...stored }) => ({
      id: stored.id,
      level: openedDiscipline(cipher, stored).level,
      decidedOn,
      servedOn,
    })),
  }));
}

function storedRecords(db: Tx, scope: PeopleScope): Promise<StoredRecord[]> {
  return db.staff.findMany({
    where: { AND: [{ organisationId: scope.organisationId }, inScope(scope)] },
    select: recordSelect(scope),
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
    relationLoadStrategy: 'join',
  });
}

function inScope({ day, departmentIds, staffIds }: PeopleScope): Prisma.StaffWhereInput {
  const isHere: Prisma.StaffWhereInput = {
    memberships: {
      some: {
        kind: 'MAIN',
        ...heldOn(day),
        ...(departmentIds === undefined ? {} : { departmentId: { in: [...departmentIds] } }),
      },
    },
    OR: [{ retiredOn: null }, { retiredOn: { gt: midnightUtcOf(day) } }],
  };
  if (staffIds === undefined) return isHere;
  const isNamed: Prisma.StaffWhereInput = { id: { in: [...staffIds] } };
  return departmentIds === undefined ? isNamed : { OR: [isHere, isNamed] };
}
