import type { Prisma, Tx } from '@thidua/db';
import { midnightUtcOf, plainDate, type PlainDate } from '@thidua/domain/kernel';
import { heldOn } from '../../platform/dated.ts';

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

function recordSelect({ year, day }: PeopleScope) {
  const holdsOnDay = heldOn(day);
  const span = { gte: midnightUtcOf(plainDate(`${year}-01-01`)), lte: midnightUtcOf(plainDate(`${year}-12-31`)) };
  return {
    id: true,
    code: true,
    fullName: true,
    sortKey: true,
    staffClass: true,
    gender: true,
    recruitedOn: true,
    retiredOn: true,
    memberships: { where: { kind: 'MAIN', ...holdsOnDay }, select: { departmentId: true, validFrom: true } },
    posts: { where: holdsOnDay, select: { departmentId: true, isLeader: true, isHead: true } },
    ratings: { where: { year }, select: { ...DECISION, level: true } },
    disciplines: { select: { ...DECISION, level: true, servedOn: true }, orderBy: { decidedOn: 'asc' } },
    pendingCases: { select: { id: true, kind: true, openedOn: true, closedOn: true }, orderBy: { openedOn: 'asc' } },
    leaves: {
      where: { fromDay: { lte: span.lte }, OR: [{ toDay: null }, { toDay: { gte: span.gte } }] },
      select: { id: true, kind: true, fromDay: true, toDay: true, result: true },
      orderBy: { fromDay: 'asc' },
    },
    registrations: { where: { year }, select: { id: true, awardCode: true, registeredOn: true } },
    awardRecords: {
      where: { revokedOn: null },
      select: { ...DECISION, awardCode: true, year: true },
      orderBy: [{ year: 'desc' }, { decidedOn: 'desc' }],
    },
    nominatedAs: {
      where: { year, status: { not: 'WITHDRAWN' } },
      select: { id: true, code: true, awardCode: true, status: true },
    },
    initiativeShares: {
      where: {
        initiative: {
          status: 'RECOGNISED',
          OR: [{ year }, { recognitions: { some: { decidedOn: span } } }],
        },
      },
      select: {
        initiative: {
          select: {
            id: true,
            code: true,
            title: true,
            year: true,
            recognitions: { select: { scope: true, decisionNumber: true, decidedOn: true } },
          },
        },
      },
    },
  } as const satisfies Prisma.StaffSelect;
}

/** Everything the rules may ask about a person in one year, as the database holds it. */
export type PersonRecord = Prisma.StaffGetPayload<{ select: ReturnType<typeof recordSelect> }>;

/** The records of all people in scope, in Vietnamese order. One statement, however many they are. */
export function personRecords(db: Tx, scope: PeopleScope): Promise<PersonRecord[]> {
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
