import { err, midnightUtcOf, ok, type Result } from '@thidua/domain/kernel';
import { dueProblems } from '@thidua/domain/works';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { ExtendReportRequestInput } from '../report.input.ts';
import { changeReportRequest, type ReportRequestRefusal } from './change-report-request.ts';

/** Another due day; a request that was closed goes on with it. */
export function extendReportRequest(
  context: ActingContext,
  input: ExtendReportRequestInput,
): Promise<Result<{ readonly id: string }, ReportRequestRefusal>> {
  return changeReportRequest(context, input, 'EXTEND', ({ row, to, today }) => {
    const problems = dueProblems(input.dueOn, today);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    return ok({
      data: { dueOn: midnightUtcOf(input.dueOn) },
      event: {
        action: 'REPORT_DUE_CHANGED',
        objectType: 'ReportRequest',
        objectId: row.id,
        detail: { from: row.status, to, dueOn: input.dueOn },
      },
      done: {},
    });
  });
}
