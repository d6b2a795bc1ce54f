import { AWARD_CODES, AWARDS, type AwardCode } from '../vocabulary/index.ts';
import { lawOnVoteText, lawsOnVote } from '../vote-rules/index.ts';
import type { SettingDefinition } from './setting-registry.ts';

const PREFIX = 'voteRule:';

export function voteRuleKey(award: AwardCode): string {
  return `${PREFIX}${award}`;
}

/** How the council votes on each award: what no rule was set for does not come on an agenda. */
export const AWARD_VOTE_SETTINGS: readonly SettingDefinition[] = AWARD_CODES.map((award) => ({
  key: voteRuleKey(award),
  name: `Biểu quyết: ${AWARDS[award].name}`,
  meaning: 'Cách Hội đồng Thi đua, Khen thưởng biểu quyết. Hồ sơ đã vào chương trình họp giữ quy tắc cũ.',
  leftBy: leftBy(award),
  whenAbsent: 'Hồ sơ chưa đưa được vào chương trình họp.',
  shape: { type: 'VOTE_RULE', award },
  awards: [award],
}));

function leftBy(award: AwardCode): string {
  const laws = lawsOnVote(award).map(lawOnVoteText);
  return laws.length === 0
    ? 'Luật, nghị định không ấn định; quy chế của tỉnh hoặc của cơ quan quy định'
    : `${upperFirst(laws.join('; '))}; phần còn lại theo quy chế`;
}

function upperFirst(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
