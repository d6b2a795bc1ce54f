import { Prisma } from '@thidua/db';
import { midnightUtcOf, plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import type { ActingContext } from '../../platform/request-context.ts';
import { NAMED_STAFF, staffNameOn } from '../organisation/index.ts';
import type { TargetType } from './target.type.ts';

interface Moment {
  readonly day: PlainDate;
  /** Only what was written down by then; everything when left out. */
  readonly knownUntil: Date | undefined;
}

/**
 * Who of the base of target `t` had completed course `c` on a day, as it was known at a moment: `"recordId"`, `"staffId"`, `"onDay"`.
 * People who were no longer in service on the day are in no base.
 */
export function completersSql({ day, knownUntil }: Moment): Prisma.Sql {
  return Prisma.sql`
    SELECT r.id AS "recordId", r."staffId", s."onDay"
    FROM training_records r
    JOIN staff p ON p.id = r."staffId"
    JOIN LATERAL (
      SELECT x."to", x."onDay" FROM training_steps x
      WHERE x."recordId" = r.id AND x."onDay" <= ${midnightUtcOf(day)}::date
        AND (${knownUntil ?? null}::timestamptz IS NULL OR x."recordedAt" <= ${knownUntil ?? null}::timestamptz)
      ORDER BY x."recordedAt" DESC, x.id DESC LIMIT 1
    ) s ON s."to" = 'COMPLETED'
    WHERE r."courseId" = c.id AND (t.base <> 'WOMEN' OR p.gender = 'FEMALE')
      AND p."recruitedOn" <= ${midnightUtcOf(day)}::date
      AND (p."retiredOn" IS NULL OR p."retiredOn" > ${midnightUtcOf(day)}::date)`;
}

/** Somebody who completed a course that a target counts. */
export interface Completer {
  readonly targetId: string;
  readonly courseId: string;
  readonly title: string;
  readonly name: string;
  readonly onDay: Date;
}

interface CompleterRow {
  readonly targetId: string;
  readonly courseId: string;
  readonly title: string;
  readonly staffId: string;
  readonly onDay: Date;
}

/** The people behind the number of targets that courses count, by the filter of that number. Two statements at most. */
export async function completersCounted(
  { db }: ActingContext,
  targets: readonly TargetType[],
  moment: Moment,
): Promise<readonly Completer[]> {
  // Of a past day a course counts too that was withdrawn since.
  const isPast = moment.knownUntil !== undefined;
  const ids = targets
    .filter(({ kind, _count }) => kind === 'PARTICIPATION_ALL' && (isPast || _count.trainingCourses > 0))
    .map(({ id }) => id);
  if (ids.length === 0) return [];
  const rows = await db.$queryRaw<CompleterRow[]>`
    SELECT c."targetId", c.id AS "courseId", c.title, p."staffId", p."onDay"
    FROM training_courses c
    JOIN targets t ON t.id = c."targetId" AND t."thematicMovementId" IS NULL
    JOIN LATERAL (${completersSql(moment)}) p ON true
    WHERE c."targetId" = ANY(${ids}::uuid[])
      AND (c."withdrawnAt" IS NULL OR c."withdrawnAt" > ${moment.knownUntil ?? null}::timestamptz)
    ORDER BY p."onDay", p."recordId"`;
  if (rows.length === 0) return [];
  const people = await db.staff.findMany({
    where: { id: { in: rows.map(({ staffId }) => staffId) } },
    select: { id: true, ...NAMED_STAFF },
  });
  const byId = new Map(people.map((person) => [person.id, person]));
  return rows.map(({ staffId, ...row }) => {
    const person = byId.get(staffId);
    return { ...row, name: person === undefined ? '' : staffNameOn(person, plainDateOf(row.onDay)) };
  });
}
