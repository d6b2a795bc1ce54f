import { VOTE_BASE_WORDS, VOTE_FORM_WORDS, VOTE_SETTING, VOTE_SHARES } from '../initiative-sitting/index.ts';
import type { SettingDefinition } from './setting-registry.ts';

const LEFT_BY =
  'Luật, nghị định không ấn định; quy chế Hội đồng sáng kiến quy định (ví dụ: từ 2/3 ở Thông tư 40/2019/TT-BCT, từ 70% ở một số địa phương)';
const WHEN_ABSENT = 'Ghi ở từng phiên họp, lấy sẵn của phiên trước; phiên đầu';

const SHARES = { type: 'CHOICE', options: VOTE_SHARES.map((value) => ({ value, name: `Từ ${value}` })) } as const;

function choices(words: Readonly<Record<string, string>>) {
  return { type: 'CHOICE', options: Object.entries(words).map(([value, name]) => ({ value, name })) } as const;
}

/** How the initiative council votes, frozen in every sitting when it begins. */
export const INITIATIVE_VOTE_SETTINGS: readonly SettingDefinition[] = [
  {
    key: VOTE_SETTING.share,
    name: 'Hội đồng sáng kiến: tỷ lệ đồng ý để thông qua',
    meaning: 'Sáng kiến được Hội đồng thông qua khi số phiếu đồng ý đạt tỷ lệ này của mẫu số.',
    leftBy: LEFT_BY,
    whenAbsent: `${WHEN_ABSENT} lấy 2/3.`,
    shape: SHARES,
    awards: [],
  },
  {
    key: VOTE_SETTING.quorum,
    name: 'Hội đồng sáng kiến: số thành viên phải có mặt',
    meaning: 'Phiên họp chốt được kết quả khi số thành viên có mặt đạt tỷ lệ này của tổng số thành viên.',
    leftBy: LEFT_BY,
    whenAbsent: `${WHEN_ABSENT} lấy 2/3.`,
    shape: SHARES,
    awards: [],
  },
  {
    key: VOTE_SETTING.base,
    name: 'Hội đồng sáng kiến: mẫu số của tỷ lệ đồng ý',
    meaning: 'Tỷ lệ đồng ý tính trên số nào.',
    leftBy: LEFT_BY,
    whenAbsent: `${WHEN_ABSENT} lấy số thành viên có mặt.`,
    shape: choices(VOTE_BASE_WORDS),
    awards: [],
  },
  {
    key: VOTE_SETTING.form,
    name: 'Hội đồng sáng kiến: cách biểu quyết',
    meaning: 'Biểu quyết công khai ghi tên, hay bỏ phiếu kín do ban kiểm phiếu đếm.',
    leftBy: LEFT_BY,
    whenAbsent: `${WHEN_ABSENT} là biểu quyết công khai.`,
    shape: choices(VOTE_FORM_WORDS),
    awards: [],
  },
];
