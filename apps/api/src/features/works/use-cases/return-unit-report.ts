import { ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { UnitReportActInput } from '../report.input.ts';
import { changeUnitReport, type UnitReportRefusal } from './change-unit-report.ts';
import { reasonOf } from './reason-of.ts';

/** Gives the report back and says what is missing; the division changes it and sends again. */
export function returnUnitReport(
  context: ActingContext,
  input: UnitReportActInput,
): Promise<Result<{ readonly id: string }, UnitReportRefusal>> {
  return changeUnitReport(context, input, 'RETURN', ({ row, to }) => {
    const reason = reasonOf(input.reason);
    if (!reason.ok) return reason;
    return ok({
      data: { returnedReason: reason.value, receivedAt: null, receivedById: null },
      event: {
        action: 'UNIT_REPORT_RETURNED',
        objectType: 'UnitReport',
        objectId: row.id,
        detail: { from: row.status, to },
      },
    });
  });
}
