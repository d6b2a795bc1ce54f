import { ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { UnitReportActInput } from '../report.input.ts';
import { changeUnitReport, type UnitReportRefusal } from './change-unit-report.ts';

/** The secretariat takes the report in. */
export function receiveUnitReport(
  context: ActingContext,
  input: UnitReportActInput,
): Promise<Result<{ readonly id: string }, UnitReportRefusal>> {
  return changeUnitReport(context, input, 'RECEIVE', ({ row, to, now }) =>
    ok({
      data: { receivedAt: now, receivedById: context.actor.accountId },
      event: {
        action: 'UNIT_REPORT_RECEIVED',
        objectType: 'UnitReport',
        objectId: row.id,
        detail: { from: row.status, to },
      },
    }),
  );
}
