import type { AuditEvent } from '../audit/index.ts';

/** What is done with the report of achievement of a nomination. */
export const ACHIEVEMENT_ACTION_NAMES = {
  REPORT_SAVED: 'Lưu báo cáo thành tích',
  REPORT_ASKED: 'Nhờ cá nhân viết báo cáo thành tích',
  REPORT_HANDED_IN: 'Cá nhân gửi báo cáo thành tích để xác nhận',
  REPORT_CONFIRMED: 'Xác nhận báo cáo thành tích',
  REPORT_COPY_JUDGED: 'Kết luận báo cáo thành tích có phải sao chép',
  REPORT_REOPENED: 'Mở lại báo cáo thành tích',
} as const satisfies Record<Extract<AuditEvent, { objectType: 'AchievementReport' }>['action'], string>;
