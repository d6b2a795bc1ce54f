import { cleanText, err, ok, type Result } from '@thidua/domain/kernel';
import { draftProblems } from '@thidua/domain/works';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SaveUnitReportInput } from '../report.input.ts';
import { changeUnitReport, type UnitReportRefusal } from './change-unit-report.ts';

/** Stores what is being written; it may be unfinished. The copy that was sent last stays as it was sent. */
export function saveUnitReport(
  context: ActingContext,
  input: SaveUnitReportInput,
): Promise<Result<{ readonly id: string }, UnitReportRefusal>> {
  const answers = input.answers.map(cleanText);
  return changeUnitReport(context, input, 'SAVE', ({ row }) => {
    const problems = draftProblems(row.request.questions, answers);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    return ok({
      data: { answers },
      event: { action: 'UNIT_REPORT_SAVED', objectType: 'UnitReport', objectId: row.id, detail: {} },
    });
  });
}
