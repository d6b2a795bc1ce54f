import { headInStead } from '@thidua/domain/accounts';
import { ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../../platform/request-context.ts';
import type { ReportActInput } from '../report.input.ts';
import { changeReport, type ReportRefusal } from './change-report.ts';

/** A confirmed report is opened again; what was confirmed stays as a version. */
export function reopenAchievementReport(
  context: ActingContext,
  input: ReportActInput,
): Promise<Result<{ readonly id: string }, ReportRefusal>> {
  return changeReport(context, input, 'REOPEN', ({ line, report, to }) =>
    ok({
      data: { confirmedAt: null, confirmedById: null, handedInAt: null },
      event: {
        action: 'REPORT_REOPENED',
        objectType: 'AchievementReport',
        objectId: line.id,
        detail: { from: report.status, to, ...headInStead(context.actor, line.departmentId) },
      },
    }),
  );
}
