import { midnightUtcOf } from '@thidua/domain/kernel';
import { businessToday } from '../../platform/business-clock.ts';
import { groupedBy, loader } from '../../platform/loader.ts';
import { departmentNameSql } from '../organisation/index.ts';
import type { PlanDispatchType, PlanReadersType } from './plan-delivery.type.ts';

export const dispatchesOf = loader<string, readonly PlanDispatchType[]>(async ({ db }, ids) => {
  const rows = await db.planDispatch.findMany({
    where: { movementId: { in: [...ids] } },
    select: { id: true, movementId: true, recipientId: true, recipientName: true, sentOn: true, way: true },
    orderBy: [{ sentOn: 'desc' }, { id: 'desc' }],
  });
  return groupedBy(ids, rows, ({ movementId }) => movementId);
});

interface ReadersRow extends PlanReadersType {
  readonly movementId: string;
}

/** Of each division and unit of today: people with an account, and how many of them have said that they read the plan. */
export const readersOf = loader<string, readonly PlanReadersType[]>(async (context, ids) => {
  const { db, actor, platform } = context;
  if (actor === undefined) return ids.map(() => []);
  const day = businessToday(platform, actor);
  const today = midnightUtcOf(day);
  const rows = await db.$queryRaw<ReadersRow[]>`
    SELECT p.id AS "movementId", d.id AS "departmentId", ${departmentNameSql(day)} AS name,
      count(a.id)::int AS people, count(r."accountId")::int AS readers,
      coalesce(bool_or(r."accountId" IS NOT NULL AND h."staffId" IS NOT NULL), false) AS "hasHeadRead"
    FROM unnest(${[...ids]}::uuid[]) AS p (id)
    CROSS JOIN departments d
    LEFT JOIN memberships m ON m."departmentId" = d.id AND m.kind = 'MAIN'
      AND m."validFrom" <= ${today}::date AND (m."validTo" IS NULL OR m."validTo" >= ${today}::date)
    LEFT JOIN accounts a ON a."staffId" = m."staffId"
    LEFT JOIN posts h ON h."staffId" = m."staffId" AND h."departmentId" = d.id AND h."isHead"
      AND h."validFrom" <= ${today}::date AND (h."validTo" IS NULL OR h."validTo" >= ${today}::date)
    LEFT JOIN plan_readings r ON r."accountId" = a.id AND r."movementId" = p.id
    WHERE d."organisationId" = ${actor.organisationId}::uuid AND d.kind IN ('DIRECTORATE', 'DIVISION', 'ATTACHED_UNIT')
      AND d."openedOn" <= ${today}::date AND (d."closedOn" IS NULL OR d."closedOn" >= ${today}::date)
    GROUP BY p.id, d.id
    HAVING count(a.id) > 0
    ORDER BY d."sortOrder", d.id`;
  return groupedBy(ids, rows, ({ movementId }) => movementId);
});

export const hasReadOf = loader<string, boolean>(async ({ db, actor }, ids) => {
  const rows = await db.planReading.findMany({
    where: { movementId: { in: [...ids] }, accountId: actor?.accountId ?? '' },
    select: { movementId: true },
  });
  const read = new Set(rows.map(({ movementId }) => movementId));
  return ids.map((id) => read.has(id));
});
