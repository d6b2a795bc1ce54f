import { LIST_LINES_SETTING, USUAL_LIST_LINES } from '../decisions/index.ts';
import type { SettingDefinition } from './setting-registry.ts';

/** How decisions are set. */
export const DECISION_SETTINGS: readonly SettingDefinition[] = [
  {
    key: LIST_LINES_SETTING,
    name: 'Quyết định khen thưởng: danh sách dài hơn thì thành phụ lục',
    meaning:
      'Danh sách nhiều dòng hơn số này in thành phụ lục riêng kèm theo quyết định, đánh số trang riêng. Cách in giữ như lúc ban hành.',
    leftBy: 'Phụ lục I Nghị định 30/2020/NĐ-CP nêu cách trình bày phụ lục, không nêu khi nào phải lập',
    whenAbsent: `Danh sách quá ${USUAL_LIST_LINES} dòng thành phụ lục.`,
    shape: { type: 'NUMBER', minimum: 1, maximum: 500, unit: 'LINE', allowsNoLimit: false },
    awards: [],
  },
];
