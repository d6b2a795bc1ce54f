import { BENEFIT_MONTHS_SETTING } from '../benefits/index.ts';
import type { SettingDefinition } from './setting-registry.ts';

/** When the benefit of a recognised initiative is checked. */
export const BENEFIT_SETTINGS: readonly SettingDefinition[] = [
  {
    key: BENEFIT_MONTHS_SETTING,
    name: 'Theo dõi lợi ích sau công nhận: các mốc, tháng',
    meaning:
      'Sau chừng này tháng kể từ ngày quyết định công nhận của cơ quan, tác giả báo lợi ích thực tế. Mốc của sáng kiến theo thiết lập có hiệu lực vào ngày quyết định.',
    leftBy: 'Pháp luật không quy định; cơ quan đặt theo quy chế sáng kiến',
    whenAbsent: 'Sau 6 tháng và 12 tháng.',
    shape: { type: 'MONTHS', minimum: 1, maximum: 60 },
    awards: [],
  },
];
