import { OPINION_DAYS_SETTING } from '../opinions/index.ts';
import type { SettingDefinition } from './setting-registry.ts';

/** How long other bodies have to answer. */
export const OPINION_SETTINGS: readonly SettingDefinition[] = [
  {
    key: OPINION_DAYS_SETTING,
    name: 'Thời hạn trả lời lấy ý kiến, ngày làm việc',
    meaning:
      'Cơ quan được lấy ý kiến về hồ sơ khen thưởng trả lời trong chừng này ngày làm việc, tính từ ngày công văn.',
    leftBy:
      'Khoản 5 Điều 47 Nghị định 91/2017/NĐ-CP, khoản 6 Điều 34 Nghị định 152/2025/NĐ-CP; với khen thưởng của tỉnh, của cơ quan thì tỉnh quy định',
    whenAbsent: 'Theo Nghị định 91/2017/NĐ-CP thì 20 ngày làm việc; từ năm 2024 thì 10 ngày làm việc.',
    shape: { type: 'NUMBER', minimum: 1, maximum: 60, unit: 'DAY', allowsNoLimit: false },
    awards: [],
  },
];
