import { ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { CancelReportRequestInput } from '../report.input.ts';
import { changeReportRequest, type ReportRequestRefusal } from './change-report-request.ts';
import { reasonOf } from './reason-of.ts';

/** Takes a request back that should not have been made; the divisions read why. */
export function cancelReportRequest(
  context: ActingContext,
  input: CancelReportRequestInput,
): Promise<Result<{ readonly id: string }, ReportRequestRefusal>> {
  return changeReportRequest(context, input, 'CANCEL', ({ row, to }) => {
    const reason = reasonOf(input.reason);
    if (!reason.ok) return reason;
    return ok({
      data: { cancelledReason: reason.value },
      event: {
        action: 'REPORT_REQUEST_CANCELLED',
        objectType: 'ReportRequest',
        objectId: row.id,
        detail: { from: row.status, to },
      },
      done: {},
    });
  });
}
