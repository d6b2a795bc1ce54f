import { ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../../platform/request-context.ts';
import { textsFrom } from '../report.queries.ts';
import type { ReportActInput } from '../report.input.ts';
import { changeReport, type ReportRefusal } from './change-report.ts';
import { wholeReport } from './whole-report.ts';

/** The person asked has written everything the form requires. */
export function handInAchievementReport(
  context: ActingContext,
  input: ReportActInput,
): Promise<Result<{ readonly id: string }, ReportRefusal>> {
  return changeReport(context, input, 'HAND_IN', async (hand) => {
    const { line, report, to, now } = hand;
    const whole = await wholeReport(context, hand, textsFrom(report.texts));
    if (!whole.ok) return whole;
    return ok({
      data: { handedInAt: now },
      event: {
        action: 'REPORT_HANDED_IN',
        objectType: 'AchievementReport',
        objectId: line.id,
        detail: { from: report.status, to },
      },
    });
  });
}
