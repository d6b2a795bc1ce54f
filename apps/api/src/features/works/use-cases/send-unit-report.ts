import { headInStead } from '@thidua/domain/accounts';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { sendProblems } from '@thidua/domain/works';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { UnitReportActInput } from '../report.input.ts';
import { changeUnitReport, type UnitReportRefusal } from './change-unit-report.ts';

/** Hands the report in as it stands: every question has its answer. Late is allowed, and shown. */
export function sendUnitReport(
  context: ActingContext,
  input: UnitReportActInput,
): Promise<Result<{ readonly id: string }, UnitReportRefusal>> {
  return changeUnitReport(context, input, 'SEND', ({ row, to, now }) => {
    const problems = sendProblems(row.request.questions, row.answers);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    return ok({
      data: { sentAnswers: row.answers, sentAt: now, sentById: context.actor.accountId },
      event: {
        action: 'UNIT_REPORT_SENT',
        objectType: 'UnitReport',
        objectId: row.id,
        detail: { from: row.status, to, ...headInStead(context.actor, row.departmentId) },
      },
    });
  });
}
