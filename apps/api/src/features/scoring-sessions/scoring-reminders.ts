import type { Tx } from '@thidua/db';
import { midnightUtcOf, plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import { z } from 'zod';
import { businessToday } from '../../platform/business-clock.ts';
import type { Change } from '../../platform/in-transaction.ts';
import type { JobHandler } from '../../platform/jobs/job.ts';
import type { Platform } from '../../platform/platform.ts';
import { tellScorers } from '../initiatives/index.ts';
import { ENTRY_ROW, livingSheets, type SheetRow } from './session-rows.ts';

/** The due day that the reminder was planned for; what an older program planned has none. */
const PAYLOAD = z.object({ sessionId: z.uuid(), dueOn: z.iso.date().optional() });

/**
 * Reminds whoever still owes points of a session, once a day each. A session that was locked, or whose due day was moved since the
 * reminder was planned, is left alone: the new day has planned its own.
 */
export const scoringReminderJob: JobHandler = {
  run: async (platform, { payload }) => {
    const planned = PAYLOAD.parse(payload);
    await platform.db.$transaction((tx) => remindOfSession(tx, platform, planned));
  },
  // The day is over; the secretariat sees on the session's page who was not reminded.
  giveUp: () => Promise.resolve(),
};

async function remindOfSession(
  tx: Tx,
  platform: Platform,
  { sessionId: id, dueOn: plannedFor }: z.infer<typeof PAYLOAD>,
): Promise<void> {
  await tx.$queryRaw`SELECT id FROM scoring_sessions WHERE id = ${id}::uuid FOR UPDATE`;
  const session = await tx.scoringSession.findUnique({
    where: { id },
    select: {
      status: true,
      dueOn: true,
      organisation: { select: { timeZone: true, clockOffsetSeconds: true } },
      entries: { where: { leftAt: null }, select: ENTRY_ROW },
    },
  });
  if (session === null || session.status !== 'SCORING') return;
  const today = businessToday(platform, session.organisation);
  const dueOn = plainDateOf(session.dueOn);
  if (plannedFor !== undefined && plannedFor !== dueOn) return;
  await remindOwing({ tx, at: platform.now() }, platform, {
    sheets: session.entries.flatMap(livingSheets),
    today,
    dueOn,
  });
}

interface Owing {
  readonly sheets: readonly SheetRow[];
  readonly today: PlainDate;
  readonly dueOn: PlainDate;
}

/** Reminds whoever owes points and was not reminded today; answers how many people. */
export async function remindOwing(
  change: Pick<Change, 'tx' | 'at'>,
  platform: Platform,
  { sheets, today, dueOn }: Owing,
): Promise<number> {
  const due = sheets.filter(
    ({ status, remindedOn }) => status === 'ASSIGNED' && (remindedOn === null || plainDateOf(remindedOn) < today),
  );
  const counts = new Map<string, number>();
  for (const { staffId } of due) counts.set(staffId, (counts.get(staffId) ?? 0) + 1);
  await change.tx.scoreSheet.updateMany({
    where: { id: { in: due.map(({ id }) => id) }, status: 'ASSIGNED' },
    data: { remindedOn: midnightUtcOf(today) },
  });
  await tellScorers(change, platform, { kind: 'REMINDED', counts, dueOn });
  return counts.size;
}
