import type { TransitionTable } from '../kernel/index.ts';

/** The life of a request for reports (yêu cầu báo cáo): asked of divisions, then closed, or cancelled as a mistake. */
export const REPORT_REQUEST_STATUSES = ['OPEN', 'CLOSED', 'CANCELLED'] as const;
export type ReportRequestStatus = (typeof REPORT_REQUEST_STATUSES)[number];

export const REPORT_REQUEST_EVENTS = ['REMIND', 'EXTEND', 'CLOSE', 'CANCEL'] as const;
export type ReportRequestEvent = (typeof REPORT_REQUEST_EVENTS)[number];

/** A new due day opens a closed request again; what was cancelled stays so. */
export const REPORT_REQUEST_TRANSITIONS = {
  OPEN: { REMIND: 'OPEN', EXTEND: 'OPEN', CLOSE: 'CLOSED', CANCEL: 'CANCELLED' },
  CLOSED: { EXTEND: 'OPEN' },
  CANCELLED: {},
} as const satisfies TransitionTable<ReportRequestStatus, ReportRequestEvent>;

export const REPORT_REQUEST_STATUS_NAMES = {
  OPEN: 'Đang thu báo cáo',
  CLOSED: 'Đã kết thúc',
  CANCELLED: 'Đã hủy',
} as const satisfies Record<ReportRequestStatus, string>;

/** The life of one division's report (báo cáo của đơn vị). */
export const UNIT_REPORT_STATUSES = ['ASKED', 'DRAFT', 'SENT', 'RETURNED', 'RECEIVED'] as const;
export type UnitReportStatus = (typeof UNIT_REPORT_STATUSES)[number];

export const UNIT_REPORT_EVENTS = ['SAVE', 'SEND', 'RECEIVE', 'RETURN'] as const;
export type UnitReportEvent = (typeof UNIT_REPORT_EVENTS)[number];

/** What was received may still be found wanting; a returned report is written on and sent again. */
export const UNIT_REPORT_TRANSITIONS = {
  ASKED: { SAVE: 'DRAFT' },
  DRAFT: { SAVE: 'DRAFT', SEND: 'SENT' },
  SENT: { RECEIVE: 'RECEIVED', RETURN: 'RETURNED' },
  RETURNED: { SAVE: 'RETURNED', SEND: 'SENT' },
  RECEIVED: { RETURN: 'RETURNED' },
} as const satisfies TransitionTable<UnitReportStatus, UnitReportEvent>;

export const UNIT_REPORT_STATUS_NAMES = {
  ASKED: 'Chưa viết',
  DRAFT: 'Đang viết',
  SENT: 'Chờ tiếp nhận',
  RETURNED: 'Cần bổ sung',
  RECEIVED: 'Đã tiếp nhận',
} as const satisfies Record<UnitReportStatus, string>;
