import { Prisma } from '@thidua/db';
import { headedDepartments } from '@thidua/domain/accounts';
import { midnightUtcOf, type PlainDate } from '@thidua/domain/kernel';
import { GROUP_KINDS } from '@thidua/domain/plans';
import { businessToday } from '../../platform/business-clock.ts';
import { groupedBy, loader } from '../../platform/loader.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { departmentNameSql } from '../organisation/index.ts';
import type { PlanRecipientBodyType } from './recipient-bodies.type.ts';

/** Which kinds of bodies a group means, as rows. */
const KINDS = Prisma.sql`unnest(${GROUP_KINDS.map(({ group }) => group)}::"RecipientGroup"[],
  ${GROUP_KINDS.map(({ kind }) => kind)}::"DepartmentKind"[]) AS k ("group", kind)`;

/**
 * Recipients `r` of plans `p`, each with the bodies `d` that it means: those that stood on the day the plan was launched; of a
 * plan in the making, those of today.
 */
function bodiesSql(today: PlainDate): Prisma.Sql {
  const on = Prisma.sql`coalesce(p."launchedOn", ${midnightUtcOf(today)}::date)`;
  return Prisma.sql`plan_recipients r
    JOIN movements p ON p.id = r."movementId"
    JOIN ${KINDS} ON k."group" = r."group"
    JOIN departments d ON d."organisationId" = p."organisationId" AND d.kind = k.kind
      AND d."openedOn" <= ${on} AND (d."closedOn" IS NULL OR d."closedOn" >= ${on})`;
}

/** Heads of bodies over time: by post, of a party cell or union by duty there. */
const HEADS = Prisma.sql`(
  SELECT "departmentId", "staffId", "validFrom", "validTo" FROM posts WHERE "isHead"
  UNION ALL
  SELECT "departmentId", "staffId", "validFrom", "validTo" FROM memberships WHERE "isHead")`;

/** Who of `HEADS` is one today. */
function headSql(today: PlainDate): Prisma.Sql {
  const day = midnightUtcOf(today);
  return Prisma.sql`h."validFrom" <= ${day}::date AND (h."validTo" IS NULL OR h."validTo" >= ${day}::date)`;
}

interface BodyRow extends PlanRecipientBodyType {
  readonly recipientId: string;
}

/** The bodies behind each line of Nơi nhận, with whether their head has read the plan. One statement. */
export const bodiesOfRecipient = loader<string, readonly PlanRecipientBodyType[]>(async (context, ids) => {
  const { db, actor, platform } = context;
  if (actor === undefined) return ids.map(() => []);
  const today = businessToday(platform, actor);
  const rows = await db.$queryRaw<BodyRow[]>`
    SELECT r.id AS "recipientId", d.id AS "departmentId",
      coalesce((SELECT n.name FROM department_names n WHERE n."departmentId" = d.id
        AND n."validFrom" <= coalesce(p."launchedOn", ${midnightUtcOf(today)}::date)
        AND (n."validTo" IS NULL OR n."validTo" >= coalesce(p."launchedOn", ${midnightUtcOf(today)}::date))), d."currentName") AS name,
      count(h."staffId") > 0 AS "hasHead", coalesce(bool_or(g."accountId" IS NOT NULL), false) AS "hasHeadRead"
    FROM ${bodiesSql(today)}
    LEFT JOIN ${HEADS} h ON h."departmentId" = d.id AND ${headSql(today)}
    LEFT JOIN accounts a ON a."staffId" = h."staffId"
    LEFT JOIN plan_readings g ON g."accountId" = a.id AND g."movementId" = p.id
    WHERE r.id = ANY(${[...ids]}::uuid[]) AND p."organisationId" = ${actor.organisationId}::uuid
    GROUP BY r.id, d.id, p."launchedOn"
    ORDER BY d."sortOrder", d.id`;
  return groupedBy(ids, rows, ({ recipientId }) => recipientId);
});

/** A launched plan that went to a body whose head the actor is, and that the actor has not said to have read. */
export interface PlanToRead {
  readonly id: string;
  readonly title: string;
  readonly launchedOn: Date;
  /** The bodies through which it reached the actor. */
  readonly bodies: string;
}

/** One statement; nobody but those who head something is asked about. */
export function plansToRead({ db, actor, platform }: ActingContext, year: number): Promise<readonly PlanToRead[]> {
  const today = businessToday(platform, actor);
  return db.$queryRaw<PlanToRead[]>`
    SELECT p.id, p.title, p."launchedOn", string_agg(DISTINCT ${departmentNameSql(today)}, ', ') AS bodies
    FROM ${bodiesSql(today)}
    WHERE p."organisationId" = ${actor.organisationId}::uuid AND p.year = ${year}
      AND p.status IN ('LAUNCHED', 'INTERIM_REVIEWED', 'FINAL_REVIEWED') AND p."launchedOn" IS NOT NULL
      AND (d.id = ANY(${[...headedDepartments(actor)]}::uuid[]) OR EXISTS (
        SELECT FROM ${HEADS} h WHERE h."departmentId" = d.id AND h."staffId" = ${actor.staffId ?? null}::uuid AND ${headSql(today)}))
      AND NOT EXISTS (SELECT FROM plan_readings g WHERE g."movementId" = p.id AND g."accountId" = ${actor.accountId}::uuid)
    GROUP BY p.id
    ORDER BY p."launchedOn", p.id`;
}
