import type { Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import { resultUnion } from '../../../platform/result-union.ts';
import {
  InputProblemsError,
  InvalidTransitionError,
  sharedError,
  StaleRecordError,
} from '../../../platform/user-error.ts';
import { achievementReport } from './report.queries.ts';
import { AchievementReportType } from './report.type.ts';
import type { ReportRefusal } from './use-cases/change-report.ts';

export const ReportActResult = resultUnion(
  'ReportActResult',
  'Kết quả một việc với báo cáo thành tích.',
  AchievementReportType,
  [StaleRecordError, InvalidTransitionError, InputProblemsError],
);
export type ReportAnswer = Promise<typeof ReportActResult>;

/** The report as it stands after the act, or the refusal. */
export async function answered(
  context: ActingContext,
  done: Promise<Result<{ readonly id: string }, ReportRefusal>>,
): ReportAnswer {
  const outcome = await done;
  return outcome.ok ? achievementReport(context, outcome.value.id) : sharedError(outcome.error);
}
