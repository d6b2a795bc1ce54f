import { headInStead } from '@thidua/domain/accounts';
import { storedReportTexts } from '@thidua/domain/achievement-reports';
import { err, ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../../platform/request-context.ts';
import type { SaveAchievementReportInput } from '../report.input.ts';
import { changeReport, type ReportRefusal } from './change-report.ts';

/** What is written so far, whole: a field that is not among the texts is empty. */
export function saveAchievementReport(
  context: ActingContext,
  input: SaveAchievementReportInput,
): Promise<Result<{ readonly id: string }, ReportRefusal>> {
  return changeReport(context, input, 'SAVE', ({ line }) => {
    const texts = storedReportTexts(input.texts);
    if (!texts.ok) return err({ code: 'INPUT_PROBLEMS', problems: texts.error });
    return ok({
      data: { texts: { ...texts.value } },
      event: {
        action: 'REPORT_SAVED',
        objectType: 'AchievementReport',
        objectId: line.id,
        detail: { count: Object.keys(texts.value).length, ...headInStead(context.actor, line.departmentId) },
      },
    });
  });
}
