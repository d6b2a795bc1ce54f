import { headInStead } from '@thidua/domain/accounts';
import { changedSections, storedReportTexts } from '@thidua/domain/achievement-reports';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { sectionsOfFields } from '@thidua/domain/nomination-returns';
import { closedFieldProblems } from '@thidua/domain/returns';
import type { ActingContext } from '../../../../platform/request-context.ts';
import type { SaveAchievementReportInput } from '../report.input.ts';
import { textsFrom } from '../report.queries.ts';
import { changeReport, type ReportRefusal } from './change-report.ts';

/** What is written so far, whole: a field that is not among the texts is empty. */
export function saveAchievementReport(
  context: ActingContext,
  input: SaveAchievementReportInput,
): Promise<Result<{ readonly id: string }, ReportRefusal>> {
  return changeReport(context, input, 'SAVE', ({ line, report, open }) => {
    const texts = storedReportTexts(input.texts);
    if (!texts.ok) return err({ code: 'INPUT_PROBLEMS', problems: texts.error });
    const changed = changedSections(textsFrom(report.texts), texts.value);
    const closed = closedFieldProblems(changed, sectionsOfFields(open));
    if (closed.length > 0) return err({ code: 'INPUT_PROBLEMS', problems: closed });
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
