import { AWARDS, type AwardCode } from '../../vocabulary/index.ts';
import { provision } from '../citation.ts';
import type { CommonFacts, PersonFacts, RatedFacts } from '../facts.ts';
import { infoRule, judgementRule, paperRule } from '../judgement.ts';
import type { RuleRegime } from '../regime.ts';
import { certain, fact, uncertain, type EligibilityRule } from '../rule.ts';
import { listText } from '../text.ts';

/*
 * What every award of the State asks beside its own criteria (law.md b.0 G.6, G.7 and the procedure points of b.3, b.4, b.11).
 */

const isOfTheState = (award: AwardCode) => AWARDS[award].level === 'STATE';

/** Not two forms of the State for one subject in one year, sudden ones and long service apart. Titles are no forms. */
export const ONE_STATE_AWARD: EligibilityRule<CommonFacts & Pick<RatedFacts, 'history'>> = {
  id: 'G.7',
  title: 'Một năm không trình hai hình thức khen thưởng cấp Nhà nước',
  kind: 'HARD',
  law: { A: certain(provision('CIRCULAR_12', 3, 3)) },
  assess: ({ history, commendations }, { year }) => {
    const given = (history?.awards ?? []).filter(
      ({ award, year: of, kind }) =>
        of === year &&
        AWARDS[award].nature === 'FORM' &&
        isOfTheState(award) &&
        kind !== 'SUDDEN' &&
        kind !== 'LONG_SERVICE',
    );
    const proposed = commendations.filter(
      ({ award }) => isOfTheState(award) && !given.some((own) => own.award === award),
    );
    const others = [...given, ...proposed];
    if (others.length === 0) {
      return { outcome: 'MET', fact: fact(`Chưa có hình thức khen thưởng cấp Nhà nước nào khác trong năm ${year}.`) };
    }
    return {
      outcome: 'NOT_MET',
      fact: fact(`Năm ${year} đã có ${listText(others.map(({ award }) => AWARDS[award].name))}.`),
      sources: others.map(({ source }) => source),
    };
  },
};

/** The report is fresh when the province submits. */
export const FRESH_REPORT = infoRule(
  'G.6',
  'Thời điểm của báo cáo thành tích',
  { A: certain(provision('CIRCULAR_12', 2, 4)), B2: certain(provision('DECREE_152', 33, 9)) },
  'Báo cáo ghi thành tích đến thời điểm không quá 06 tháng trước khi tỉnh trình.',
);

const PUBLIC_NOTICE = {
  A: certain(provision('DECREE_91', 45, 10), provision('CIRCULAR_12', 2, 2)),
  B1: uncertain('Số ngày công khai theo Nghị định 98/2023/NĐ-CP chưa được đối chiếu.', provision('DECREE_98')),
  B2: certain(provision('DECREE_152', 44, 2)),
} satisfies Record<RuleRegime, unknown>;

export const NOTICE = paperRule(
  'STATE.1',
  'Lấy ý kiến nhân dân trước khi họp Hội đồng',
  'kết quả lấy ý kiến nhân dân trên phương tiện thông tin của tỉnh',
  PUBLIC_NOTICE,
);

/** Opinion of the ministry that leads the field, for a Sở and its head. */
export const MINISTRY_OPINION = paperRule(
  'STATE.2',
  'Ý kiến của Bộ quản lý ngành, lĩnh vực',
  'ý kiến bằng văn bản của Bộ quản lý ngành, lĩnh vực',
  {
    A: certain(provision('DECREE_91', 47, 3)),
    B1: uncertain('Điều khoản của Nghị định 98/2023/NĐ-CP chưa được đối chiếu.', provision('DECREE_98')),
    B2: certain(provision('DECREE_152', 34, 3)),
  },
);

/** Opinion of the standing committee of the provincial Party committee. */
export const PARTY_OPINION = paperRule(
  'STATE.3',
  'Ý kiến của Ban Thường vụ Tỉnh ủy',
  'ý kiến bằng văn bản của Ban Thường vụ Tỉnh ủy',
  {
    A: certain(provision('DECREE_91', 45, 4)),
    B1: uncertain('Điều khoản của Nghị định 98/2023/NĐ-CP chưa được đối chiếu.', provision('DECREE_98')),
    B2: certain(provision('DECREE_152', 33, 2)),
  },
);

const MINISTRY_OF_THE_HEAD = paperRule(
  'CSTDTQ.7',
  'Ý kiến của Bộ về người đứng đầu Sở',
  'ý kiến bằng văn bản của Bộ quản lý ngành, lĩnh vực về người đứng đầu Sở',
  // The decree of 2025 names other awards and leaves this one out (Điều 34 khoản 3 điểm b).
  { A: certain(provision('DECREE_91', 47, 3)) },
);

/** The ministry is heard on the head of a Sở, for whom this title of the State is proposed. */
export const MINISTRY_ON_THE_HEAD: EligibilityRule<PersonFacts> = {
  ...MINISTRY_OF_THE_HEAD,
  // Nobody ticks it once for a list: it is about one person.
  questions: () => [],
  assess: (facts, context) => {
    const { isHeadOfAgency } = facts;
    if (isHeadOfAgency === false) {
      return { outcome: 'NOT_APPLICABLE', fact: fact('Không phải người đứng đầu Sở.', { isHeadOfAgency }) };
    }
    const answer = MINISTRY_OF_THE_HEAD.assess(facts, context);
    if (isHeadOfAgency === true || answer.outcome === 'MET') return answer;
    return { ...answer, fact: fact('Chưa ghi có phải người đứng đầu Sở; nếu phải thì cần ý kiến của Bộ.') };
  },
};

const SERVING = judgementRule(
  'G.15',
  'Không phải khen phục vụ hội nghị, tổng kết thi hành luật',
  'Không phải khen vì phục vụ hội nghị, hội thảo hoặc tổng kết việc thi hành văn bản pháp luật',
  {
    A: certain(provision('CIRCULAR_12', 2, 10)),
    B1: uncertain('Không thấy nêu lại trong các văn bản đã đọc của chế độ này.', provision('DECREE_98')),
    B2: uncertain('Không thấy nêu lại trong các văn bản đã đọc của chế độ này.', provision('DECREE_152')),
  },
);

/** The State gives no award for servicing a conference or a review of a law: such work ends as a campaign does, never as years of merit. */
export const NOT_FOR_SERVING: EligibilityRule<CommonFacts> = {
  ...SERVING,
  kinds: ['CAMPAIGN', 'SUDDEN'],
};
