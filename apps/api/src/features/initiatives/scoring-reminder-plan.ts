import type { Tx } from '@thidua/db';
import type { Actor } from '@thidua/domain/accounts';
import { addDays, startOfDay, type PlainDate } from '@thidua/domain/kernel';
import { SCORING_REMINDER_DAYS } from '@thidua/domain/scoring-session';
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
  readonly actor: Pick<Actor, 'timeZone' | 'clockOffsetSeconds'>;
}

/** Plans the reminders of a session: some days before the due day and on it, as far as they lie ahead. */
export async function planReminders(tx: Tx, { sessionId, dueOn, now, actor }: Plan): Promise<void> {
  for (const day of reminderDays(dueOn)) {
    const morning = startOfDay(actor.timeZone, day).valueOf() + MORNING_MS - actor.clockOffsetSeconds * 1000;
    if (morning > now.valueOf()) {
      await enqueue(tx, { kind: SCORING_REMINDER_JOB, payload: { sessionId }, at: new Date(morning) });
    }
  }
}

/** The days on which whoever owes points of a session is reminded. */
export function reminderDays(dueOn: PlainDate): readonly PlainDate[] {
  return [addDays(dueOn, -SCORING_REMINDER_DAYS), dueOn];
}
