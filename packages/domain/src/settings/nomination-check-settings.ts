import { CHECK_DAYS_SETTING, MOST_CHECK_DAYS, USUAL_CHECK_DAYS } from '../nominations/index.ts';
import type { SettingDefinition } from './setting-registry.ts';

/** How long an officer has for the check of a nomination. */
export const NOMINATION_CHECK_SETTINGS: readonly SettingDefinition[] = [
  {
    key: CHECK_DAYS_SETTING,
    name: 'Thời hạn thẩm định hồ sơ đề nghị',
    meaning: 'Từ ngày giao, người thẩm định có chừng này ngày làm việc, nếu người giao không ghi ngày khác.',
    leftBy: 'Pháp luật không quy định thời hạn thẩm định ở cơ sở; cơ quan đặt theo quy chế',
    whenAbsent: `Lấy ${USUAL_CHECK_DAYS} ngày làm việc.`,
    shape: { type: 'NUMBER', minimum: 1, maximum: MOST_CHECK_DAYS, unit: 'DAY', allowsNoLimit: false },
    awards: [],
  },
];
