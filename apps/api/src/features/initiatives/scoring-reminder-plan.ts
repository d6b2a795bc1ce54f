import type { Tx } from '@thidua/db';
import type { Actor } from '@thidua/domain/accounts';
import { addDays, dayIn, startOfDay, type PlainDate } from '@thidua/domain/kernel';
import {
  MOST_SCORING_REMINDER_DAYS,
  SCORING_REMINDER_SETTING,
  USUAL_SCORING_REMINDER_DAYS,
} from '@thidua/domain/scoring-session';
import { z } from 'zod';
import { heldOn } from '../../platform/dated.ts';
import { enqueue } from '../../platform/jobs/job.ts';

/** Name of the work in the queue. */
export const SCORING_REMINDER_JOB = 'SCORING_REMINDER';

/** When an office reads its mail, after the day has begun there. */
const MORNING_MS = 7 * 3_600_000;

interface Plan {
  readonly sessionId: string;
  readonly dueOn: PlainDate;
  /** The real moment of the act. */
  readonly now: Date;
  readonly actor: Pick<Actor, 'organisationId' | 'timeZone' | 'clockOffsetSeconds'>;
}

/**
 * Plans the reminders of a session: as many days before the due day as the body has set, and on it, as far as they lie ahead. Each
 * knows the due day that it was planned for.
 */
export async function planReminders(tx: Tx, { sessionId, dueOn, now, actor }: Plan): Promise<void> {
  const today = dayIn(actor.timeZone, new Date(now.valueOf() + actor.clockOffsetSeconds * 1000));
  const before = await reminderDays(tx, actor.organisationId, today);
  for (const day of [addDays(dueOn, -before), dueOn]) {
    const morning = startOfDay(actor.timeZone, day).valueOf() + MORNING_MS - actor.clockOffsetSeconds * 1000;
    if (morning > now.valueOf()) {
      await enqueue(tx, { kind: SCORING_REMINDER_JOB, payload: { sessionId, dueOn }, at: new Date(morning) });
    }
  }
}

/** How many days before the due day scorers are reminded, as the body has it on a day. One statement. */
async function reminderDays(
  db: Pick<Tx, 'organisationSetting'>,
  organisationId: string,
  day: PlainDate,
): Promise<number> {
  const row = await db.organisationSetting.findFirst({
    where: { organisationId, key: SCORING_REMINDER_SETTING, ...heldOn(day) },
    orderBy: { validFrom: 'desc' },
    select: { value: true },
  });
  return row === null ? USUAL_SCORING_REMINDER_DAYS : z.int().min(1).max(MOST_SCORING_REMINDER_DAYS).parse(row.value);
}
