import { PENDING_CASE_NAMES, type PendingCaseKind } from '../../vocabulary/index.ts';
import { cite, provision } from '../citation.ts';
import type { CommonFacts, RatedFacts } from '../facts.ts';
import { judgementOf } from '../judgement.ts';
import { rulesUnder, type Regime, type RuleRegime } from '../regime.ts';
import { certain, fact, type EligibilityRule, type Ground, type Question } from '../rule.ts';
import { forKinds } from '../rule-set.ts';
import { dayText, listText } from '../text.ts';

/*
 * Rules for every award (law.md b.0). G.4 and G.16 explain lists, G.10 ranks equals, G.5-G.8 and G.15 concern State awards and
 * awards that build on earlier ones: none of them decides about an award of the director, so none is a rule here.
 */

const SUSPENDING_CASES = {
  A: ['DISCIPLINE', 'INVESTIGATION', 'INSPECTION', 'COMPLAINT'],
  B1: ['DISCIPLINE', 'INVESTIGATION', 'INSPECTION', 'COMPLAINT', 'PRESS'],
  B2: ['DISCIPLINE', 'INVESTIGATION', 'INSPECTION', 'COMPLAINT', 'PRESS'],
} as const satisfies Record<RuleRegime, readonly PendingCaseKind[]>;

/** An open case suspends and does not refuse: after a clean conclusion the award goes on. */
export const PENDING_CASE: EligibilityRule<CommonFacts> = {
  id: 'G.1',
  title: 'Không có vụ việc đang được xem xét',
  kind: 'HARD',
  law: {
    A: certain(provision('CIRCULAR_12', 2, 5)),
    B1: certain(provision('DECREE_98', 4, 4)),
    B2: certain(provision('DECREE_152', 4, 4)),
  },
  assess: ({ pendingCases }, { regime }) => {
    const suspending: readonly PendingCaseKind[] = SUSPENDING_CASES[regime];
    const open = pendingCases.filter(({ kind, closedOn }) => closedOn === undefined && suspending.includes(kind));
    if (open.length === 0) return { outcome: 'MET', fact: fact('Không có vụ việc đang được xem xét.', { open: 0 }) };
    const cases = open.map(({ kind, openedOn }) => `${PENDING_CASE_NAMES[kind]} từ ngày ${dayText(openedOn)}`);
    return {
      outcome: 'SUSPENDED',
      fact: fact(`Hồ sơ tạm dừng: ${listText(cases)}.`, { open: open.length }),
      sources: open.map(({ source }) => source),
      note: 'Khi có kết luận không vi phạm, hồ sơ được xét tiếp.',
    };
  },
};

/** Registration for titles. The law of 2022 dropped it; the province or the body may keep it. */
export const REGISTRATION: EligibilityRule<CommonFacts> = {
  id: 'G.11',
  title: 'Đã đăng ký thi đua trong năm',
  kind: 'HARD',
  law: {
    A: certain(provision('LAW_2003', 10, 1, 'b')),
    B1: certain(provision('LAW_2022', 7)),
    B2: certain(provision('LAW_2022', 7)),
  },
  assess: ({ registration }, { regime, year, settings }) => {
    const kept = settings.registrationRequired;
    if (regime !== 'A' && kept?.value !== true) {
      return {
        outcome: 'NOT_APPLICABLE',
        fact: fact('Luật năm 2022 không còn yêu cầu đăng ký thi đua.'),
        localGrounds: kept === undefined ? [] : [kept.ground],
      };
    }
    const localGrounds = regime === 'A' || kept === undefined ? [] : [kept.ground];
    if (registration === undefined) {
      return { outcome: 'MISSING', fact: fact(`Chưa có thông tin về đăng ký thi đua năm ${year}.`), localGrounds };
    }
    const { registered, source } = registration;
    return {
      outcome: registered ? 'MET' : 'NOT_MET',
      fact: fact(registered ? `Đã đăng ký thi đua năm ${year}.` : `Không đăng ký thi đua năm ${year}.`, { registered }),
      sources: [source],
      localGrounds,
    };
  },
};

/** Titles are proposed by the body that manages staff and payroll. */
export const PROPOSED_BY_MANAGER: EligibilityRule<CommonFacts> = {
  id: 'G.13',
  title: 'Do cơ quan quản lý trình khen',
  kind: 'HARD',
  law: {
    A: certain(provision('DECREE_91', 46, 1)),
    B1: certain(provision('LAW_2022', 83, 1)),
    B2: certain(provision('LAW_2022', 83, 1)),
  },
  assess: ({ managedHere }) => ({
    outcome: managedHere ? 'MET' : 'NOT_MET',
    fact: managedHere
      ? fact('Thuộc biên chế, quỹ lương của cơ quan.', { managedHere })
      : fact('Không thuộc biên chế, quỹ lương của cơ quan; cơ quan quản lý xét và trình.', { managedHere }),
  }),
};

/** Nobody here manages foreign subjects: the body that works with them proposes. */
export const PROPOSED_BY_MANAGER_OF_OURS = forKinds(
  ['MERIT', 'SUDDEN', 'CAMPAIGN', 'LONG_SERVICE', 'TENURE'],
  PROPOSED_BY_MANAGER,
);

/** Outsiders may get forms of the body's own level: the rule only explains. */
export const OUTSIDER: EligibilityRule<CommonFacts> = {
  id: 'G.14',
  title: 'Đối tượng ngoài cơ quan',
  kind: 'INFO',
  law: { A: certain(provision('CIRCULAR_12', 2, 9)) },
  assess: ({ managedHere }) =>
    managedHere
      ? { outcome: 'NOT_APPLICABLE', fact: fact('Thuộc cơ quan quản lý.', { managedHere }) }
      : {
          outcome: 'MET',
          fact: fact('Ngoài cơ quan: được xét hình thức thuộc thẩm quyền của Giám đốc, không trình cấp trên.', {
            managedHere,
          }),
        },
};

/** The rule that one achievement is rewarded once, and the question it asks. */
export const ONE_ACHIEVEMENT_RULE = 'G.3';

const SAME_ACHIEVEMENT: Question = {
  id: ONE_ACHIEVEMENT_RULE,
  text: 'Hình thức này ghi nhận thành tích khác với hình thức khen thưởng đã có trong năm',
};

/** One achievement, one form of commendation: certain where both name the achievement, else a question for people. */
export const ONE_ACHIEVEMENT: EligibilityRule<CommonFacts> = {
  id: ONE_ACHIEVEMENT_RULE,
  title: 'Một thành tích chỉ khen một lần',
  kind: 'HARD',
  law: {
    A: certain(provision('LAW_2003', 6), provision('DECREE_91', 3, 2), provision('CIRCULAR_12', 3, 2)),
    B1: certain(provision('LAW_2022', 5, 2, 'c')),
    B2: certain(provision('LAW_2022', 5, 2, 'c')),
  },
  assess: ({ commendations, achievement }, context) => {
    if (commendations.length === 0) {
      return { outcome: 'MET', fact: fact('Chưa có hình thức khen thưởng nào khác trong năm.', { others: 0 }) };
    }
    const sources = commendations.map(({ source }) => source);
    const values = { others: commendations.length };
    const same = commendations.filter((other) => other.achievement === achievement);
    if (achievement !== undefined && same.length > 0) {
      const statement = fact(`Thành tích “${achievement}” đã được khen hoặc đề nghị khen trong năm.`, values);
      return { outcome: 'NOT_MET', fact: statement, sources: same.map(({ source }) => source) };
    }
    if (achievement !== undefined && commendations.every((other) => other.achievement !== undefined)) {
      return {
        outcome: 'MET',
        fact: fact('Các hình thức khen thưởng trong năm ghi nhận thành tích khác.', values),
        sources,
      };
    }
    const answer = judgementOf(context, SAME_ACHIEVEMENT.id);
    if (answer === undefined) {
      const sentence = `Đã có ${commendations.length} hình thức khen thưởng khác trong năm; cần xác nhận không trùng thành tích.`;
      return { outcome: 'NEEDS_JUDGEMENT', fact: fact(sentence, values), sources, questions: [SAME_ACHIEVEMENT] };
    }
    const said = answer.answer ? 'không trùng thành tích' : 'trùng thành tích';
    return {
      outcome: answer.answer ? 'MET' : 'NOT_MET',
      fact: fact(`${answer.by} xác nhận: ${said}.`, { ...values, answer: answer.answer }),
      sources: [...sources, answer.source],
    };
  },
};

/** Where it is written that one achievement is rewarded once, in the words of a paper. */
export function oneAchievementLaw(regime: Regime): readonly string[] {
  return (ONE_ACHIEVEMENT.law[rulesUnder(regime)]?.citations ?? []).map(cite);
}

const DECISION_IN_REPORT = {
  A: certain(provision('CIRCULAR_12', 2, 4)),
  B1: certain(provision('DECREE_98')),
  B2: certain(provision('DECREE_152')),
} satisfies Record<RuleRegime, Ground>;

/** The report names number and date of the rating decision. */
export const RATING_DECISION: EligibilityRule<RatedFacts> = {
  id: 'G.17',
  title: 'Quyết định xếp loại có số, ngày',
  kind: 'HARD',
  law: DECISION_IN_REPORT,
  assess: ({ rating }) => {
    if (rating === undefined) return { outcome: 'NOT_APPLICABLE', fact: fact('Chưa có xếp loại.') };
    const { decisionNo, decidedOn, source } = rating;
    if (decisionNo === undefined || decidedOn === undefined) {
      return {
        outcome: 'MISSING',
        fact: fact('Báo cáo còn thiếu số, ngày của quyết định xếp loại.'),
        sources: [source],
      };
    }
    const sentence = `Xếp loại theo Quyết định số ${decisionNo} ngày ${dayText(decidedOn)}.`;
    return { outcome: 'MET', fact: fact(sentence, { decisionNo, decidedOn }), sources: [source] };
  },
};
