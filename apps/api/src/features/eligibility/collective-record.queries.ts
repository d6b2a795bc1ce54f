import type { Prisma, Tx } from '@thidua/db';
import { NAMED_DEPARTMENT } from '../organisation/index.ts';
import { RATINGS_UP_TO } from './person-record.queries.ts';

export interface CollectivesScope {
  readonly organisationId: string;
  readonly year: number;
  readonly departmentIds: readonly string[];
}

/** Collectives that are nominated; party cell and unions are only rated. */
export const NOMINATED_KINDS = ['DIRECTORATE', 'DIVISION', 'ATTACHED_UNIT'] as const;

const DECISION = { id: true, decisionNumber: true, decidedOn: true } as const;

function recordSelect(year: number) {
  return {
    id: true,
    code: true,
    kind: true,
    ...NAMED_DEPARTMENT,
    ratings: RATINGS_UP_TO(year),
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
  } as const satisfies Prisma.DepartmentSelect;
}

/** Everything the rules may ask about a collective itself; its members are read as people. */
export type CollectiveRecord = Prisma.DepartmentGetPayload<{ select: ReturnType<typeof recordSelect> }>;

/** One statement, however many collectives. */
export function collectiveRecords(db: Tx, scope: CollectivesScope): Promise<CollectiveRecord[]> {
  return db.department.findMany({
    where: {
      organisationId: scope.organisationId,
      id: { in: [...scope.departmentIds] },
      kind: { in: [...NOMINATED_KINDS] },
    },
    select: recordSelect(scope.year),
    orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
    relationLoadStrategy: 'join',
  });
}
