import { midnightUtcOf, type PlainDate } from '@thidua/domain/kernel';
import type { ProgrammeItemStatus } from '@thidua/domain/programmes';
import type { ActingContext } from '../../platform/request-context.ts';
import type { TargetType } from './target.type.ts';

/** A content of a work programme as it stood on a day. */
interface CountedContent {
  readonly targetId: string | null;
  readonly programmeId: string;
  readonly text: string;
  readonly status: ProgrammeItemStatus;
  /** The day of the step it had reached; null before the first. */
  readonly onDay: Date | null;
}

interface Moment {
  readonly day: PlainDate;
  /** Only what was written down by then; everything when left out. */
  readonly knownUntil: Date | undefined;
}

/** The contents that the targets count, by the filter of their number. One statement. */
export async function contentsCounted(
  { db }: ActingContext,
  targets: readonly TargetType[],
  { day, knownUntil }: Moment,
): Promise<readonly CountedContent[]> {
  const ids = targets.filter(({ countsRegistered }) => countsRegistered).map(({ id }) => id);
  if (ids.length === 0) return [];
  return db.$queryRaw<CountedContent[]>`
    SELECT i."targetId", i."programmeId", i.text, coalesce(s."to", 'PLANNED') AS status, s."onDay"
    FROM work_programme_items i
    LEFT JOIN LATERAL (
      SELECT x."to", x."onDay" FROM work_programme_steps x
      WHERE x."itemId" = i.id AND x."onDay" <= ${midnightUtcOf(day)}::date
        AND (${knownUntil ?? null}::timestamptz IS NULL OR x."recordedAt" <= ${knownUntil ?? null}::timestamptz)
      ORDER BY x."recordedAt" DESC, x.id DESC LIMIT 1
    ) s ON true
    WHERE i."targetId" = ANY(${ids}::uuid[])
    ORDER BY i."programmeId", i.year, i.ordinal, i.id`;
}
