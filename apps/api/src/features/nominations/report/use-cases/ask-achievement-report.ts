import { headInStead } from '@thidua/domain/accounts';
import { REPORT_LIMITS } from '@thidua/domain/achievement-reports';
import { cleanText, err, lengthOf, ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../../platform/request-context.ts';
import type { AskAchievementReportInput } from '../report.input.ts';
import { changeReport, type ReportRefusal } from './change-report.ts';

/** The person is asked to write, or gets the report back to mend it; from now on they know of their line. */
export function askAchievementReport(
  context: ActingContext,
  input: AskAchievementReportInput,
): Promise<Result<{ readonly id: string }, ReportRefusal>> {
  const note = cleanText(input.note).trim();
  const [limit, actual] = [REPORT_LIMITS.reason, lengthOf(note)];
  return changeReport(context, input, 'ASK', ({ line, report, to, now }) => {
    if (actual > limit) {
      return err({ code: 'INPUT_PROBLEMS', problems: [{ field: 'note', code: 'TOO_LONG', limit, actual }] });
    }
    return ok({
      data: { askedAt: now, askedNote: note, handedInAt: null },
      event: {
        action: 'REPORT_ASKED',
        objectType: 'AchievementReport',
        objectId: line.id,
        detail: { from: report.status, to, ...headInStead(context.actor, line.departmentId) },
      },
    });
  });
}
