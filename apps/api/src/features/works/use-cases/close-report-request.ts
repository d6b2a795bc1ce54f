import { ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { ReportRequestActInput } from '../report.input.ts';
import { changeReportRequest, type ReportRequestRefusal } from './change-report-request.ts';

/** Ends the collecting: what is not sent by now is not written any more, what came in may still be received. */
export function closeReportRequest(
  context: ActingContext,
  input: ReportRequestActInput,
): Promise<Result<{ readonly id: string }, ReportRequestRefusal>> {
  return changeReportRequest(context, input, 'CLOSE', ({ row, to }) =>
    ok({
      data: {},
      event: {
        action: 'REPORT_REQUEST_CLOSED',
        objectType: 'ReportRequest',
        objectId: row.id,
        detail: { from: row.status, to },
      },
      done: {},
    }),
  );
}
