import { CONSULTATION_DAYS_SETTING, MOST_CONSULTATION_DAYS, USUAL_CONSULTATION_DAYS } from '../consultations/index.ts';
import type { SettingDefinition } from './setting-registry.ts';

/** How long an office of the body has to say what it knows of a line under check. */
export const CONSULTATION_SETTINGS: readonly SettingDefinition[] = [
  {
    key: CONSULTATION_DAYS_SETTING,
    name: 'Thời hạn phòng, đơn vị cho ý kiến thẩm định',
    meaning:
      'Từ ngày được hỏi, phòng hoặc người được hỏi có chừng này ngày làm việc để cho ý kiến, nếu người hỏi không ghi ngày khác.',
    leftBy: 'Pháp luật không quy định thời hạn giữa các phòng; cơ quan đặt theo quy chế',
    whenAbsent: `Lấy ${USUAL_CONSULTATION_DAYS} ngày làm việc.`,
    shape: { type: 'NUMBER', minimum: 1, maximum: MOST_CONSULTATION_DAYS, unit: 'DAY', allowsNoLimit: false },
    awards: [],
  },
];
