import { cite, provision, ruleOverviews, type Citation, type Regime } from '../eligibility/index.ts';
import type { RegistrationTitle } from './registration-titles.ts';

/** One thing a title needs, in words, and where it is written. */
export interface TitleNeed {
  readonly text: string;
  readonly citation: string;
}

interface WrittenNeed {
  readonly text: string;
  readonly law: Readonly<Record<Regime, Citation>>;
}

/** Titles above the body's own level: the criteria in short, as the law has them. */
const ABOVE: Readonly<Partial<Record<RegistrationTitle, readonly WrittenNeed[]>>> = {
  PROVINCIAL_EMULATION_FIGHTER: [
    {
      text: '03 năm liên tục đạt Chiến sĩ thi đua cơ sở, thành tích tiêu biểu xuất sắc trong số những người như vậy',
      law: everywhere(provision('DECREE_91', 9, 2), provision('LAW_2022', 22, 1, 'a')),
    },
    {
      text: 'Sáng kiến hoặc đề tài có hiệu quả, phạm vi ảnh hưởng trong tỉnh, được cấp tỉnh công nhận',
      law: everywhere(provision('DECREE_91', 9, 2), provision('LAW_2022', 22, 1, 'b')),
    },
  ],
  EXCELLENT_COLLECTIVE: [
    {
      text: 'Tập thể hoàn thành xuất sắc nhiệm vụ, có phong trào thi đua thường xuyên, thiết thực',
      law: everywhere(provision('LAW_2003', 27, 1), provision('LAW_2022', 27, 1)),
    },
    {
      text: '100% cá nhân hoàn thành nhiệm vụ, ít nhất 70% đạt Lao động tiên tiến, có cá nhân đạt Chiến sĩ thi đua cơ sở',
      law: everywhere(provision('LAW_2003', 27, 1), provision('LAW_2022', 27, 1)),
    },
  ],
  PROVINCIAL_FLAG: [
    {
      text: 'Dẫn đầu cụm, khối thi đua; hoàn thành vượt mức các chỉ tiêu thi đua và nhiệm vụ trong năm',
      law: everywhere(provision('DECREE_91', 12, 1), provision('LAW_2022', 26, 1)),
    },
    {
      text: 'Nội bộ đoàn kết, thực hành tiết kiệm, chống lãng phí, không có tham nhũng, tiêu cực',
      law: everywhere(provision('LAW_2003', 26, 3), provision('LAW_2022', 26, 1, 'b')),
    },
  ],
};

function everywhere(of2003: Citation, of2022: Citation): Readonly<Record<Regime, Citation>> {
  return { A: of2003, B1: of2022, B2: of2022 };
}

/** Of the rules that judge later, those that one strives for; the rest is met through papers. */
const STRIVEN_FOR = [
  'LDTT.1',
  'LDTT.2',
  'LDTT.3',
  'LDTT.5',
  'CSTDCS.1',
  'CSTDCS.2',
  'TTLDTT.1',
  'TTLDTT.2',
  'TTLDTT.3',
  'TTLDTT.4',
  'TTLDTT.5',
] as const;

/** What a title asks for under a regime: the rules that judge it later, or the law's words where others decide. */
export function needsOf(title: RegistrationTitle, regime: Regime): readonly TitleNeed[] {
  const ids: readonly string[] = title === 'GRASSROOTS_EMULATION_FIGHTER' ? OF_THE_FIGHTER : STRIVEN_FOR;
  return [
    ...ruleOverviews(regime)
      .filter(({ award, id }) => award === title && ids.includes(id))
      .map(({ title: text, citations }) => ({ text, citation: citations.join('; ') })),
    ...(ABOVE[title] ?? []).map(({ text, law }) => ({ text, citation: cite(law[regime]) })),
  ];
}

/** CSTĐCS.1 says it all of the base title. */
const OF_THE_FIGHTER = STRIVEN_FOR.filter((id) => id.startsWith('CSTDCS.'));
