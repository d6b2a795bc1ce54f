import { MOST_SCORING_REMINDER_DAYS, SCORING_REMINDER_SETTING } from '../scoring-session/index.ts';
import type { SettingDefinition } from './setting-registry.ts';

/** When scorers are reminded. */
export const SCORING_SETTINGS: readonly SettingDefinition[] = [
  {
    key: SCORING_REMINDER_SETTING,
    name: 'Nhắc người chấm sáng kiến: số ngày trước hạn',
    meaning:
      'Người còn phiếu chưa gửi điểm được nhắc trước hạn chừng này ngày, và một lần nữa đúng ngày hạn. Lấy theo thiết lập có hiệu lực ngày công bố phân công hoặc ngày sửa hạn.',
    leftBy: 'Pháp luật không quy định; cơ quan đặt theo quy chế sáng kiến',
    whenAbsent: 'Trước hạn 3 ngày.',
    shape: { type: 'NUMBER', minimum: 1, maximum: MOST_SCORING_REMINDER_DAYS, unit: 'DAY', allowsNoLimit: false },
    awards: [],
  },
];
