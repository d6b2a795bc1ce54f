import { VOTE_SHARES } from '../initiative-sitting/index.ts';
import { PEER_REVIEW_SETTING } from '../peer-review/index.ts';
import type { SettingDefinition } from './setting-registry.ts';

const LEFT_BY =
  'Điều 83, 84 Luật Thi đua, khen thưởng: khen thưởng được bình xét từ cơ sở, hồ sơ có biên bản họp bình xét; tỷ lệ do cơ quan quy định';

/** How a division reviews its own people before its list is sent. */
export const PEER_REVIEW_SETTINGS: readonly SettingDefinition[] = [
  {
    key: PEER_REVIEW_SETTING.share,
    name: 'Bình xét ở phòng: tỷ lệ đồng ý để đạt',
    meaning: 'Cá nhân, tập thể đạt bình xét khi số người đồng ý đạt tỷ lệ này của số người có mặt.',
    leftBy: LEFT_BY,
    whenAbsent: 'Quá nửa số người có mặt.',
    shape: { type: 'CHOICE', options: VOTE_SHARES.map((value) => ({ value, name: `Từ ${value}` })) },
    awards: [],
  },
  {
    key: PEER_REVIEW_SETTING.required,
    name: 'Bình xét ở phòng: phải có biên bản mới gửi danh sách',
    meaning: 'Danh sách chỉ gửi được khi mọi đề nghị đã có kết quả trong biên bản họp bình xét đã chốt.',
    leftBy: LEFT_BY,
    whenAbsent: 'Vẫn gửi được, có lời nhắc ở trang kiểm tra và trên hồ sơ.',
    shape: { type: 'YES_NO' },
    awards: [],
  },
];
