import { Prisma } from '@thidua/db';
import { hasRole } from '@thidua/domain/accounts';
import { midnightUtcOf, plainDate } from '@thidua/domain/kernel';
import { secretaryIdsOf } from '../offices.queries.ts';
import { MOST_ITEMS, NO_WORK, workItem, type Work, type WorkScope } from './work.ts';

interface Row {
  readonly kind: 'HOLD_SITTING' | 'DECIDE_SITTING' | 'ISSUE_CERTIFICATES' | 'APPROVE_LETTER';
  readonly id: string | null;
  /** Of one initiative. */
  readonly title: string | null;
  readonly day: Date | null;
  readonly count: number | null;
  readonly since: Date;
}

/**
 * What lies at the secretariat between the council and the certificate: requests before the council that no sitting holds, sittings
 * that are closed and not decided, recognised initiatives without certificates; and at the director letters that wait for approval,
 * and of the rest what every secretary has written. Never what one has written oneself. One statement.
 */
export async function recognitionWork(scope: WorkScope): Promise<Work> {
  const { context, year } = scope;
  const { actor, db } = context;
  const isSecretary = hasRole(actor, 'SECRETARY');
  const isDirector = hasRole(actor, 'DIRECTOR');
  if (!isSecretary && !isDirector) return NO_WORK;
  const organisationId = actor.organisationId;
  const [first, last] = [midnightUtcOf(plainDate(`${year}-01-01`)), midnightUtcOf(plainDate(`${year}-12-31`))];
  const ofInitiative = fallsTo(
    scope,
    Prisma.sql`SELECT a."staffId" FROM initiative_authors a WHERE a."initiativeId" = i.id AND a."shareBasisPoints" > 0`,
  );
  const ofSitting = fallsTo(
    scope,
    Prisma.sql`
      SELECT a."staffId" FROM initiative_sitting_lines l JOIN initiative_authors a ON a."initiativeId" = l."initiativeId"
      WHERE l."sittingId" = s.id AND a."shareBasisPoints" > 0`,
  );
  const rows = await db.$queryRaw<readonly Row[]>`
    SELECT 'HOLD_SITTING' AS kind, NULL::uuid AS id, NULL::text AS title, NULL::date AS day, count(*)::int AS count, min(i."updatedAt") AS since
    FROM initiatives i
    WHERE i."organisationId" = ${organisationId}::uuid AND i.year = ${year} AND i.status = 'BEFORE_COUNCIL' AND ${ofInitiative}
      AND NOT EXISTS (
        SELECT FROM initiative_sitting_lines l JOIN initiative_sittings s ON s.id = l."sittingId"
        WHERE l."initiativeId" = i.id AND s.status IN ('OPEN', 'CLOSED'))
    HAVING count(*) > 0
    UNION ALL
    SELECT 'DECIDE_SITTING', s.id, NULL, s."heldOn", NULL, s."updatedAt"
    FROM initiative_sittings s
    WHERE s."organisationId" = ${organisationId}::uuid AND s.status = 'CLOSED' AND s."heldOn" BETWEEN ${first} AND ${last}
      AND ${ofSitting}
    UNION ALL
    SELECT 'ISSUE_CERTIFICATES', NULL, NULL, NULL, count(*)::int, min(r."recordedAt")
    FROM initiatives i JOIN initiative_recognitions r ON r."initiativeId" = i.id AND r.scope = 'GRASSROOTS'
    WHERE i."organisationId" = ${organisationId}::uuid AND i.status = 'RECOGNISED' AND ${ofInitiative} AND r."decidedOn" BETWEEN ${first} AND ${last}
      AND NOT EXISTS (SELECT FROM initiative_certificates c WHERE c."initiativeId" = i.id AND c."revokedOn" IS NULL)
    HAVING count(*) > 0
    UNION ALL
    SELECT 'APPROVE_LETTER', i.id, i.title, NULL, NULL, l."preparedAt"
    FROM feedback_letters l JOIN initiatives i ON i.id = l."initiativeId"
    WHERE l."organisationId" = ${organisationId}::uuid AND l.status = 'DRAFT' AND i.year = ${year} AND ${isDirector}
      AND l."preparedById" <> ${actor.accountId}::uuid
      AND NOT EXISTS (
        SELECT FROM initiative_authors a
        WHERE a."initiativeId" = i.id AND a."shareBasisPoints" > 0 AND a."staffId" = ${actor.staffId ?? null}::uuid)
    LIMIT ${MOST_ITEMS}`;
  return {
    ...NO_WORK,
    turn: rows.map(({ kind, id, title, day, count, since }) =>
      workItem(
        kind,
        title ?? (day === null ? String(count) : day.toISOString().slice(0, 10).split('-').toReversed().join('/')),
        {
          subjectId: id,
          count,
          since,
        },
      ),
    ),
  };
}

/** True for a record that the actor works on: others wrote it (`authors` selects them), and the director's turn comes with the last secretary's. */
function fallsTo({ context: { actor }, offices }: WorkScope, authors: Prisma.Sql): Prisma.Sql {
  const staffId = actor.staffId ?? null;
  return Prisma.sql`(${staffId}::uuid IS NULL OR ${staffId}::uuid NOT IN (${authors})) AND (
    ${hasRole(actor, 'SECRETARY')} OR NOT EXISTS (
      SELECT FROM unnest(${[...secretaryIdsOf(offices)]}::uuid[]) AS desk (id) WHERE desk.id NOT IN (${authors})))`;
}
