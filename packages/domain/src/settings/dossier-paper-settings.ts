import { PAPERS_REQUIRED_SETTING } from '../dossier-papers/index.ts';
import type { SettingDefinition } from './setting-registry.ts';

/** What a body makes of dossiers that lack papers. */
export const DOSSIER_PAPER_SETTINGS: readonly SettingDefinition[] = [
  {
    key: PAPERS_REQUIRED_SETTING,
    name: 'Hồ sơ đề nghị: đủ giấy tờ mới gửi được',
    meaning: 'Hồ sơ còn thiếu giấy tờ mà luật nêu thì phòng, đơn vị chưa gửi được.',
    leftBy: 'Điều 84 Luật Thi đua, khen thưởng nêu thành phần hồ sơ; cơ quan quy định khi nào phải nộp đủ',
    whenAbsent: 'Vẫn gửi được, hồ sơ được đánh dấu thiếu giấy tờ để người thẩm định thấy.',
    shape: { type: 'YES_NO' },
    awards: [],
  },
];
