import type { Prisma, Tx } from '@thidua/db';

function recordSelect(year: number) {
  return {
    id: true,
    kind: true,
    name: true,
    country: true,
    isWorker: true,
    awardRecords: {
      where: { revokedOn: null },
      select: {
        id: true,
        decisionNumber: true,
        decidedOn: true,
        awardCode: true,
        year: true,
        periodTo: true,
        commendationKind: true,
        achievement: true,
        thematicAward: { select: { id: true } },
      },
      orderBy: [{ year: 'desc' }, { decidedOn: 'desc' }],
    },
    nominations: {
      where: { year, status: { not: 'WITHDRAWN' } },
      select: { id: true, code: true, awardCode: true, status: true, achievement: true },
    },
  } as const satisfies Prisma.OtherSubjectSelect;
}

/** Everything the body knows about a subject that is none of its people or divisions. */
export type OtherSubjectRecord = Prisma.OtherSubjectGetPayload<{ select: ReturnType<typeof recordSelect> }>;

/** One statement, however many subjects. */
export function otherSubjectRecords(
  db: Tx,
  {
    organisationId,
    year,
    ids,
  }: { readonly organisationId: string; readonly year: number; readonly ids: readonly string[] },
): Promise<OtherSubjectRecord[]> {
  return db.otherSubject.findMany({
    where: { organisationId, id: { in: [...ids] } },
    select: recordSelect(year),
    orderBy: { id: 'asc' },
    relationLoadStrategy: 'join',
  });
}
