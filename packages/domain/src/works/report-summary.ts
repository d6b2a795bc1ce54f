import { daysBetween, type PlainDate } from '../kernel/index.ts';
import type { UnitReportStatus } from './report-life.ts';

/** True while the division still owes its report: not written, not sent, or returned. */
export function isMissing(status: UnitReportStatus): boolean {
  return status !== 'SENT' && status !== 'RECEIVED';
}

export interface ReportCounts<Report> {
  readonly asked: number;
  /** Sent and not returned, whether received or not. */
  readonly sent: number;
  readonly received: number;
  /** Those that are still owed, in the order given. */
  readonly missing: readonly Report[];
}

/** “Bốn đơn vị được yêu cầu, ba đã gửi; còn thiếu …” in numbers. */
export function reportCounts<Report extends { readonly status: UnitReportStatus }>(
  reports: readonly Report[],
): ReportCounts<Report> {
  const missing = reports.filter(({ status }) => isMissing(status));
  return {
    asked: reports.length,
    sent: reports.length - missing.length,
    received: reports.filter(({ status }) => status === 'RECEIVED').length,
    missing,
  };
}

/** A reminder goes to those who owe, and to each of them once a day at most. */
export function canBeReminded(
  { status, remindedOn }: { readonly status: UnitReportStatus; readonly remindedOn: PlainDate | undefined },
  today: PlainDate,
): boolean {
  return isMissing(status) && remindedOn !== today;
}

/** Days after the due day on which it was sent; 0 when it came in time. */
export function daysLate(sentOn: PlainDate, dueOn: PlainDate): number {
  return Math.max(0, daysBetween(dueOn, sentOn));
}
