import {
  MOST_NOMINATION_DAYS,
  NOMINATION_CLOCK_SETTINGS,
  USUAL_NOMINATION_DAYS,
  type NominationClock,
} from '../nominations/index.ts';
import type { SettingDefinition } from './setting-registry.ts';

const WORDS = {
  RECEIPT: {
    name: 'Thời hạn tiếp nhận hồ sơ đề nghị',
    meaning: 'Từ ngày phòng gửi, Thường trực Hội đồng tiếp nhận hoặc trả lại trong chừng này ngày làm việc.',
    leftBy: 'Pháp luật không quy định thời hạn tiếp nhận ở cơ sở; cơ quan đặt theo quy chế',
  },
  MENDING: {
    name: 'Thời hạn bổ sung hồ sơ đề nghị',
    meaning:
      'Từ ngày trả lại, người lập danh sách bổ sung và gửi lại trong chừng này ngày làm việc, nếu người trả lại không ghi ngày khác.',
    leftBy: 'Pháp luật không quy định thời hạn bổ sung ở cơ sở; cơ quan đặt theo quy chế',
  },
  CHECK: {
    name: 'Thời hạn thẩm định hồ sơ đề nghị',
    meaning: 'Từ ngày giao, người thẩm định có chừng này ngày làm việc, nếu người giao không ghi ngày khác.',
    leftBy: 'Pháp luật không quy định thời hạn thẩm định ở cơ sở; cơ quan đặt theo quy chế',
  },
} as const satisfies Record<NominationClock, Pick<SettingDefinition, 'name' | 'meaning' | 'leftBy'>>;

/** How long a nomination may lie at each desk. */
export const NOMINATION_CLOCK_DEFINITIONS: readonly SettingDefinition[] = Object.entries(NOMINATION_CLOCK_SETTINGS).map(
  ([key, clock]) => ({
    ...WORDS[clock],
    key,
    whenAbsent: `Lấy ${USUAL_NOMINATION_DAYS[clock]} ngày làm việc.`,
    shape: { type: 'NUMBER', minimum: 1, maximum: MOST_NOMINATION_DAYS, unit: 'DAY', allowsNoLimit: false },
    awards: [],
  }),
);
