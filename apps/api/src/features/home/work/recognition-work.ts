import { hasRole } from '@thidua/domain/accounts';
import { midnightUtcOf, plainDate } from '@thidua/domain/kernel';
import { NO_WORK, workItem, type Work, type WorkScope } from './work.ts';

interface Row {
  readonly kind: 'HOLD_SITTING' | 'DECIDE_SITTING' | 'ISSUE_CERTIFICATES';
  readonly id: string | null;
  readonly day: Date | null;
  readonly count: number | null;
  readonly since: Date;
}

/**
 * What lies at the secretariat between the council and the certificate: requests before the council that no sitting holds, sittings
 * that are closed and not decided, recognised initiatives of others without certificates. One statement.
 */
export async function recognitionWork({ context, year }: WorkScope): Promise<Work> {
  const { actor, db } = context;
  if (!hasRole(actor, 'SECRETARY')) return NO_WORK;
  const organisationId = actor.organisationId;
  const [first, last] = [midnightUtcOf(plainDate(`${year}-01-01`)), midnightUtcOf(plainDate(`${year}-12-31`))];
  const rows = await db.$queryRaw<readonly Row[]>`
    SELECT 'HOLD_SITTING' AS kind, NULL::uuid AS id, NULL::date AS day, count(*)::int AS count, min(i."updatedAt") AS since
    FROM initiatives i
    WHERE i."organisationId" = ${organisationId}::uuid AND i.year = ${year} AND i.status = 'BEFORE_COUNCIL'
      AND NOT EXISTS (
        SELECT FROM initiative_sitting_lines l JOIN initiative_sittings s ON s.id = l."sittingId"
        WHERE l."initiativeId" = i.id AND s.status IN ('OPEN', 'CLOSED'))
    HAVING count(*) > 0
    UNION ALL
    SELECT 'DECIDE_SITTING', s.id, s."heldOn", NULL, s."updatedAt"
    FROM initiative_sittings s
    WHERE s."organisationId" = ${organisationId}::uuid AND s.status = 'CLOSED' AND s."heldOn" BETWEEN ${first} AND ${last}
    UNION ALL
    SELECT 'ISSUE_CERTIFICATES', NULL, NULL, count(*)::int, min(r."recordedAt")
    FROM initiatives i JOIN initiative_recognitions r ON r."initiativeId" = i.id AND r.scope = 'GRASSROOTS'
    WHERE i."organisationId" = ${organisationId}::uuid AND i.status = 'RECOGNISED' AND r."decidedOn" BETWEEN ${first} AND ${last}
      AND NOT EXISTS (SELECT FROM initiative_certificates c WHERE c."initiativeId" = i.id AND c."revokedOn" IS NULL)
      AND NOT EXISTS (
        SELECT FROM initiative_authors a
        WHERE a."initiativeId" = i.id AND a."shareBasisPoints" > 0 AND a."staffId" = ${actor.staffId ?? null}::uuid)
    HAVING count(*) > 0`;
  return {
    ...NO_WORK,
    turn: rows.map(({ kind, id, day, count, since }) =>
      workItem(kind, day === null ? String(count) : day.toISOString().slice(0, 10).split('-').toReversed().join('/'), {
        subjectId: id,
        count,
        since,
      }),
    ),
  };
}
