import type { Tx } from '@thidua/db';
import { dayIn, type PlainDate } from '@thidua/domain/kernel';

/** The meetings in which the council passed the lines, and the last day of them. */
export async function passingMeetings(
  tx: Tx,
  nominationIds: readonly string[],
  timeZone: string,
): Promise<{ readonly ids: readonly string[]; readonly lastDay: PlainDate | undefined }> {
  const passed = await tx.agendaItem.findMany({
    where: { nominationId: { in: [...nominationIds] }, isPassed: true, closedAt: { not: null } },
    select: { meetingId: true, closedAt: true },
    orderBy: { closedAt: 'desc' },
  });
  const last = passed[0]?.closedAt ?? undefined;
  return {
    ids: [...new Set(passed.map(({ meetingId }) => meetingId))],
    lastDay: last === undefined ? undefined : dayIn(timeZone, last),
  };
}
