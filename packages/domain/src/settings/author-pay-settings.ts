import { HELPER_SHARE_SETTING, PAY_LIMITS, PAY_SHARE_SETTING, PAY_WAGES_SETTING } from '../author-pay/index.ts';
import { WHOLE_IN_BASIS_POINTS } from '../kernel/index.ts';
import type { SettingDefinition } from './setting-registry.ts';

/** What authors and helpers of a recognised initiative get at least, where nothing else was agreed. */
export const AUTHOR_PAY_SETTINGS: readonly SettingDefinition[] = [
  {
    key: PAY_SHARE_SETTING,
    name: 'Thù lao tác giả: phần lợi ích năm đầu thấp nhất',
    meaning: 'Không có thỏa thuận thì các tác giả được hưởng ít nhất phần này của lợi ích năm đầu áp dụng.',
    leftBy: 'Điều 10 Nghị định 13/2012/NĐ-CP (7%); cơ quan kiểm tra lại theo quy định của tỉnh',
    whenAbsent: 'Lấy 7%.',
    shape: { type: 'SHARE', minimum: 1, maximum: WHOLE_IN_BASIS_POINTS },
    awards: [],
  },
  {
    key: PAY_WAGES_SETTING,
    name: 'Thù lao tác giả khi không tính được lợi ích: số tháng lương thấp nhất',
    meaning:
      'Không có thỏa thuận và không tính được lợi ích bằng tiền thì các tác giả được hưởng ít nhất bấy nhiêu lần mức lương tháng áp dụng ngày chi trả.',
    leftBy:
      'Điều 10 Nghị định 13/2012/NĐ-CP (5 lần mức lương tối thiểu chung); cơ quan kiểm tra lại theo quy định hiện hành',
    whenAbsent: 'Lấy 5 lần.',
    shape: { type: 'NUMBER', minimum: 1, maximum: PAY_LIMITS.wages, unit: 'TIMES', allowsNoLimit: false },
    awards: [],
  },
  {
    key: HELPER_SHARE_SETTING,
    name: 'Thù lao người tham gia áp dụng lần đầu: phần thấp nhất',
    meaning: 'Những người tham gia áp dụng lần đầu được hưởng ít nhất phần này, tính trên thù lao của các tác giả.',
    leftBy: 'Điều 10 Nghị định 13/2012/NĐ-CP (20%); cơ quan kiểm tra lại theo quy định của tỉnh',
    whenAbsent: 'Lấy 20%.',
    shape: { type: 'SHARE', minimum: 0, maximum: WHOLE_IN_BASIS_POINTS },
    awards: [],
  },
];
