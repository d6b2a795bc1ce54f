import { midnightUtcOf, ok, plainDateOf, type Result } from '@thidua/domain/kernel';
import { canBeReminded } from '@thidua/domain/works';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { ReportRequestActInput } from '../report.input.ts';
import { changeReportRequest, type ReportRequestRefusal } from './change-report-request.ts';

/**
 * Reminds the divisions that still owe their report: the day stands on their home page and in the chase list. A division that
 * was reminded today is left alone, so pressing twice reminds once.
 */
export function remindUnits(
  context: ActingContext,
  input: ReportRequestActInput,
): Promise<Result<{ readonly count: number }, ReportRequestRefusal>> {
  return changeReportRequest(context, input, 'REMIND', async ({ tx, row, today }) => {
    const ids = row.reports
      .filter(({ status, remindedOn }) =>
        canBeReminded({ status, remindedOn: remindedOn === null ? undefined : plainDateOf(remindedOn) }, today),
      )
      .map(({ id }) => id);
    await tx.unitReport.updateMany({ where: { id: { in: ids } }, data: { remindedOn: midnightUtcOf(today) } });
    return ok({
      data: {},
      event: {
        action: 'REPORTS_REMINDED',
        objectType: 'ReportRequest',
        objectId: row.id,
        detail: { count: ids.length },
      },
      done: { count: ids.length },
    });
  });
}
