import { err, ok, plainDateOf } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import { remindOwing } from '../scoring-reminders.ts';
import { livingSheets } from '../session-rows.ts';
import type { ScoringSessionActInput } from '../scoring-session.input.ts';
import { changeSession, type SessionOutcome } from './change-session.ts';

/** *Nhắc*: everybody who still owes points, once a day each, as work on the home page and by mail. */
export function remindScorers(context: ActingContext, input: ScoringSessionActInput): SessionOutcome {
  return changeSession(context, input, 'REMIND', async ({ tx, at, row, today }) => {
    const sheets = row.entries.flatMap(livingSheets);
    const count = await remindOwing({ tx, at }, context.platform, { sheets, today, dueOn: plainDateOf(row.dueOn) });
    if (count === 0) {
      const code = sheets.some(({ status }) => status === 'ASSIGNED') ? 'REMINDED_TODAY' : 'NOBODY_TO_REMIND';
      return err({ code: 'INPUT_PROBLEMS', problems: [{ field: 'scorers', code }] });
    }
    return ok({
      data: {},
      events: [{ action: 'SCORERS_REMINDED', objectType: 'ScoringSession', objectId: row.id, detail: { count } }],
    });
  });
}
