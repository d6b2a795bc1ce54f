import type { Tx } from '@thidua/db';
import { midnightUtcOf } from '@thidua/domain/kernel';
import type { IncidentKind } from '@thidua/domain/records';
import type { FiguresScope } from './figures.queries.ts';

export const DISCIPLINE = 'DISCIPLINE';

/** A confirmed incident or a disciplinary decision of the year. Whose it is is for counting only: no screen shows it from here. */
export interface Breach {
  readonly staffId: string;
  readonly kind: IncidentKind | typeof DISCIPLINE;
}

/** What broke the conduct of the year and was known on the day. One statement. */
export function breachesOf(db: Tx, { organisationId, year, day, knownUntil }: FiguresScope): Promise<Breach[]> {
  const on = midnightUtcOf(day);
  return db.$queryRaw<Breach[]>`
    SELECT i."staffId", i.kind::text AS kind
    FROM conduct_incidents i JOIN staff s ON s.id = i."staffId"
    WHERE s."organisationId" = ${organisationId}::uuid AND i.conclusion = 'CONFIRMED'
      AND extract(year FROM i."happenedOn") = ${year} AND i."happenedOn" <= ${on}::date
      AND (${knownUntil ?? null}::timestamptz IS NULL OR i."concludedAt" <= ${knownUntil ?? null}::timestamptz)
    UNION ALL
    SELECT k."staffId", ${DISCIPLINE}
    FROM known_facts k
    WHERE k."organisationId" = ${organisationId}::uuid AND k.kind = 'DISCIPLINE' AND k.year = ${year}
      AND k."decidedOn" <= ${on}::date
      AND CASE WHEN ${knownUntil ?? null}::timestamptz IS NULL THEN k."knownUntil" IS NULL
        ELSE k."knownFrom" <= ${knownUntil ?? null}::timestamptz
          AND (k."knownUntil" IS NULL OR k."knownUntil" > ${knownUntil ?? null}::timestamptz) END`;
}
