import { AWARDS, INITIATIVE_SCOPE_NAMES, type AwardCode, type InitiativeScope } from '../../vocabulary/index.ts';
import { provision, type Citation } from '../citation.ts';
import type { InitiativeFact, PersonFacts } from '../facts.ts';
import { meritAwards, streakOf } from '../history.ts';
import { infoRule, judgementRule } from '../judgement.ts';
import { certain, fact, uncertain, type EligibilityRule, type Ground, type RuleAnswer } from '../rule.ts';
import { listText } from '../text.ts';
import { fighterYear } from './fighter-years.ts';
import { initiativesOf } from './ladder/need.ts';

/* Chiến sĩ thi đua cấp tỉnh (law.md b.3) and toàn quốc (b.4). A title of an older law counts (Luật 2022 Điều 95). */

const THREE_YEARS: EligibilityRule<PersonFacts> = {
  id: 'CSTDT.1',
  title: 'Ba lần liên tục Chiến sĩ thi đua cơ sở',
  kind: 'HARD',
  law: {
    A: certain(provision('LAW_2003', 22), provision('DECREE_91', 9, 2)),
    B1: certain(provision('LAW_2022', 22, 1, 'a')),
    B2: certain(provision('LAW_2022', 22, 1, 'a')),
  },
  assess: (facts, { year, assumeListPasses }) => {
    const test = fighterYear(facts, year, assumeListPasses);
    const { years, endedBy, sources } = streakOf(test, year, year - 2);
    const lacking = [year - 2, year - 1, year].filter((each) => test(each).counts !== true);
    const values = { years, needed: 3, lacking: 3 - Math.min(3, years) };
    if (lacking.length === 0) {
      return {
        outcome: 'MET',
        fact: fact(`Là Chiến sĩ thi đua cơ sở các năm ${year - 2}, ${year - 1} và ${year}.`, values),
        sources,
      };
    }
    const sentence = `Còn thiếu Chiến sĩ thi đua cơ sở năm ${listText(lacking.map(String))}; cần ba năm liên tục đến năm ${year}.`;
    return { outcome: endedBy?.isKnown === true ? 'NOT_MET' : 'MISSING', fact: fact(sentence, values), sources };
  },
};

/** A warning, no refusal: the same initiative was ground for the same title of another year. */
function servedText(initiatives: readonly InitiativeFact[], award: AwardCode, year: number): string {
  const told = initiatives.flatMap(({ code, servedTitles = [] }) => {
    const years = servedTitles
      .filter((title) => title.award === award && title.year !== year)
      .map((title) => title.year);
    return years.length === 0
      ? []
      : [` ${code} đã dùng cho ${AWARDS[award].name} năm ${listText([...new Set(years)].sort().map(String))}.`];
  });
  return told.join('');
}

/** An initiative or topic of at least this scope, recognised within the years that count. */
function creativeOfScope(
  id: string,
  award: AwardCode,
  scope: InitiativeScope,
  years: number,
  law: EligibilityRule<PersonFacts>['law'],
): EligibilityRule<PersonFacts> {
  return {
    id,
    title: `Có sáng kiến hoặc đề tài ${INITIATIVE_SCOPE_NAMES[scope]}`,
    kind: 'HARD',
    law,
    assess: (facts, { year, settings }): RuleAnswer => {
      const known = [...(facts.history?.initiatives ?? []), ...facts.initiatives];
      // How long an initiative of the province counts is local (law.md e.6); of the nation, the years of the title itself.
      const local = scope === 'PROVINCE' ? settings.initiativeYears : undefined;
      const localGrounds = local === undefined ? [] : [local.ground];
      const from = year - (local?.value ?? years) + 1;
      const found = [...new Map(initiativesOf(known, scope, from, year).map((each) => [each.id, each])).values()];
      if (found.length > 0) {
        const names = found.map(({ code, title }) => `${code} “${title}”`);
        return {
          outcome: 'MET',
          fact: fact(`Sáng kiến ${listText(names)}.${servedText(found, award, year)}`, { found: found.length }),
          sources: found.map(({ source }) => source),
          localGrounds,
        };
      }
      return {
        outcome: facts.history?.isComplete === true ? 'NOT_MET' : 'MISSING',
        fact: fact(`Từ năm ${from} đến năm ${year} chưa có sáng kiến, đề tài ${INITIATIVE_SCOPE_NAMES[scope]}.`, {
          found: 0,
        }),
        localGrounds,
      };
    },
  };
}

const OUTSTANDING = judgementRule(
  'CSTDT.3',
  'Tiêu biểu xuất sắc',
  'Tiêu biểu xuất sắc trong số những người ba lần liên tục đạt Chiến sĩ thi đua cơ sở',
  {
    A: certain(provision('LAW_2003', 22)),
    B1: certain(provision('LAW_2022', 22, 1, 'a')),
    B2: certain(provision('LAW_2022', 22, 1, 'a')),
  },
);

const PROVINCIAL_VOTE = infoRule(
  'CSTDT.4',
  'Hội đồng cấp tỉnh bỏ phiếu kín',
  {
    A: certain(provision('DECREE_91', 45, 8)),
    B1: uncertain('Tỷ lệ phiếu theo Nghị định 98/2023/NĐ-CP chưa được đối chiếu.', provision('DECREE_98')),
    B2: certain(provision('DECREE_152', 33, 5)),
  },
  ({ regime }) =>
    regime === 'A'
      ? 'Cần từ 90 % tổng số thành viên Hội đồng cấp tỉnh bỏ phiếu đồng ý; người vắng mặt lấy ý kiến bằng văn bản.'
      : 'Tỷ lệ phiếu của Hội đồng cấp tỉnh do tỉnh quy định.',
);

const scopeLaw = (a: readonly Citation[], b: readonly Citation[]): EligibilityRule<PersonFacts>['law'] => {
  const of2022: Ground = certain(...b);
  return { A: certain(...a), B1: of2022, B2: of2022 };
};

export const PROVINCIAL_FIGHTER_CRITERIA: readonly EligibilityRule<PersonFacts>[] = [
  THREE_YEARS,
  creativeOfScope(
    'CSTDT.2',
    'PROVINCIAL_EMULATION_FIGHTER',
    'PROVINCE',
    3,
    scopeLaw(
      [provision('DECREE_91', 9, 2), provision('CIRCULAR_12', 6, 3)],
      [provision('LAW_2022', 22, 1, 'b'), provision('LAW_2022', 22, 2)],
    ),
  ),
  OUTSTANDING,
  PROVINCIAL_VOTE,
];

const PROVINCIAL: AwardCode = 'PROVINCIAL_EMULATION_FIGHTER';

const TWO_TITLES: EligibilityRule<PersonFacts> = {
  id: 'CSTDTQ.1',
  title: 'Hai lần liên tục Chiến sĩ thi đua cấp bộ, tỉnh',
  kind: 'HARD',
  law: {
    A: certain(provision('LAW_2003', 21), provision('DECREE_91', 9, 1)),
    B1: certain(provision('LAW_2022', 21, 1, 'a')),
    B2: certain(provision('LAW_2022', 21, 1, 'a')),
  },
  assess: (facts, { year, assumeListPasses }) => {
    const given = meritAwards(facts.history, [PROVINCIAL]).toSorted((left, right) => right.year - left.year);
    const [last, before] = given;
    const values = { titles: given.length, needed: 2 };
    const sources = given.map(({ source }) => source);
    if (last === undefined || before === undefined) {
      return {
        outcome: facts.history?.isComplete === true ? 'NOT_MET' : 'MISSING',
        fact: fact(`Trong hồ sơ có ${given.length}/2 lần Chiến sĩ thi đua cấp bộ, tỉnh.`, values),
        sources,
      };
    }
    // Two titles in a row rest on six years of CSTĐCS without a gap.
    const row = streakOf(fighterYear(facts, year, assumeListPasses), last.year, last.year - 5);
    const sentence = `Là Chiến sĩ thi đua cấp bộ, tỉnh các năm ${before.year} và ${last.year}; ${row.years}/6 năm liên tục Chiến sĩ thi đua cơ sở đến năm ${last.year}.`;
    const isRow = last.year - before.year === 3;
    return {
      outcome: isRow && row.years >= 6 ? 'MET' : row.endedBy?.isKnown === false ? 'MISSING' : 'NOT_MET',
      fact: fact(sentence, { ...values, years: row.years }),
      sources: [...sources, ...row.sources],
    };
  },
};

const DOSSIER_TIME = infoRule(
  'CSTDTQ.3',
  'Thời hạn gửi hồ sơ',
  { A: certain(provision('DECREE_91', 48, 1, 'a')), B2: certain(provision('DECREE_152', 35, 1, 'a')) },
  ({ regime }) =>
    `Trình vào năm liền sau năm có quyết định Chiến sĩ thi đua cấp bộ, tỉnh lần thứ hai, trước ngày ${regime === 'A' ? '31/10' : '31/12'}.`,
);

const NATIONAL_VOTE = infoRule(
  'CSTDTQ.4',
  'Hội đồng cấp tỉnh bỏ phiếu',
  { A: certain(provision('DECREE_91', 45, 8)), B2: certain(provision('DECREE_152', 33, 5)) },
  'Cần từ 90 % tổng số thành viên Hội đồng cấp tỉnh đồng ý.',
);

export const NATIONAL_FIGHTER_CRITERIA: readonly EligibilityRule<PersonFacts>[] = [
  TWO_TITLES,
  creativeOfScope(
    'CSTDTQ.2',
    'NATIONAL_EMULATION_FIGHTER',
    'NATION',
    6,
    scopeLaw([provision('DECREE_91', 9, 1)], [provision('LAW_2022', 21, 1, 'b'), provision('LAW_2022', 21, 2)]),
  ),
  DOSSIER_TIME,
  NATIONAL_VOTE,
];
