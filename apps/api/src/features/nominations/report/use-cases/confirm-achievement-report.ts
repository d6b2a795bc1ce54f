import { headInStead } from '@thidua/domain/accounts';
import { ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../../platform/request-context.ts';
import { keepReports } from '../keep-reports.ts';
import { textsFrom } from '../report.queries.ts';
import type { ReportActInput } from '../report.input.ts';
import { changeReport, type ReportRefusal } from './change-report.ts';
import { wholeReport } from './whole-report.ts';

/** The head stands by what the report says, as it stands now with the facts of the records; that version is kept. */
export function confirmAchievementReport(
  context: ActingContext,
  input: ReportActInput,
): Promise<Result<{ readonly id: string }, ReportRefusal>> {
  const { accountId } = context.actor;
  return changeReport(context, input, 'CONFIRM', async (hand) => {
    const { tx, line, report, to, now } = hand;
    const whole = await wholeReport(context, hand, textsFrom(report.texts));
    if (!whole.ok) return whole;
    await keepReports(tx, [line], { cause: 'CONFIRMED', regime: whole.value, keptById: accountId, keptAt: now });
    return ok({
      data: { confirmedAt: now, confirmedById: accountId },
      event: {
        action: 'REPORT_CONFIRMED',
        objectType: 'AchievementReport',
        objectId: line.id,
        detail: { from: report.status, to, ...headInStead(context.actor, line.departmentId) },
      },
    });
  });
}
