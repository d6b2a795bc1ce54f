import { Prisma, type Tx } from '@thidua/db';
import { midnightUtcOf } from '@thidua/domain/kernel';
import type { IncidentKind } from '@thidua/domain/records';
import { withinSql, type FiguresScope } from './figures-scope.ts';

export const DISCIPLINE = 'DISCIPLINE';

/** A confirmed incident or a disciplinary decision of the year. Whose it is is for counting, and for those who may know of it. */
export interface Breach {
  readonly staffId: string;
  readonly kind: IncidentKind | typeof DISCIPLINE;
  /** The day of the incident or of the decision. */
  readonly on: Date;
}

/** What broke the conduct of the year, or of the days of a thematic plan, and was known on the day. One statement. */
export function breachesOf(db: Tx, scope: FiguresScope): Promise<Breach[]> {
  const { organisationId, day, knownUntil } = scope;
  const on = midnightUtcOf(day);
  const happened = withinSql(scope, Prisma.sql`extract(year FROM i."happenedOn")`, Prisma.sql`i."happenedOn"`);
  const disciplined = withinSql(scope, Prisma.sql`k.year`, Prisma.sql`k."decidedOn"`);
  return db.$queryRaw<Breach[]>`
    SELECT i."staffId", i.kind::text AS kind, i."happenedOn" AS "on"
    FROM conduct_incidents i JOIN staff s ON s.id = i."staffId"
    WHERE s."organisationId" = ${organisationId}::uuid AND i.conclusion = 'CONFIRMED'
      AND ${happened} AND i."happenedOn" <= ${on}::date
      AND (${knownUntil ?? null}::timestamptz IS NULL OR i."concludedAt" <= ${knownUntil ?? null}::timestamptz)
    UNION ALL
    SELECT k."staffId", ${DISCIPLINE}, k."decidedOn"
    FROM known_facts k
    WHERE k."organisationId" = ${organisationId}::uuid AND k.kind = 'DISCIPLINE' AND ${disciplined}
      AND k."decidedOn" <= ${on}::date
      AND CASE WHEN ${knownUntil ?? null}::timestamptz IS NULL THEN k."knownUntil" IS NULL
        ELSE k."knownFrom" <= ${knownUntil ?? null}::timestamptz
          AND (k."knownUntil" IS NULL OR k."knownUntil" > ${knownUntil ?? null}::timestamptz) END`;
}
