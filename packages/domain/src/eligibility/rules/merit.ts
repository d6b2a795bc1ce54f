import { yearOf } from '../../kernel/index.ts';
import { provision } from '../citation.ts';
import type { CollectiveFacts, PersonFacts, ResearchTopicFact } from '../facts.ts';
import { ratedAtLeast, streakOf, type Streak } from '../history.ts';
import type { CommendationKind } from '../../vocabulary/index.ts';
import { infoRule, judgementOf, judgementRule } from '../judgement.ts';
import { certain, fact, uncertain, type EligibilityRule, type Question, type RuleAnswer } from '../rule.ts';
import type { Branch } from '../rule-set.ts';
import { listText } from '../text.ts';
import { tookDirectPart } from './creative-proofs.ts';
import { fighterYear } from './fighter-years.ts';
import { ladderRules } from './ladder/ladder.ts';
import { awardsNeeded, flags, initiativesNeeded, initiativesOf, merits } from './ladder/need.ts';

/* Bằng khen of the province, of a ministry (law.md b.9) and of the Prime Minister (b.10): one branch is enough. */

function branchLaw(clause: number, pointA: string | undefined, pointB: string): EligibilityRule<unknown>['law'] {
  const of2022 = certain(provision('LAW_2022', 74, clause === 1 ? 1 : 3, pointB));
  return {
    ...(pointA === undefined ? {} : { A: certain(provision('DECREE_91', 39, clause, pointA)) }),
    B1: of2022,
    B2: of2022,
  };
}

function judged(
  id: string,
  kinds: readonly CommendationKind[],
  title: string,
  text: string,
  law: EligibilityRule<unknown>['law'],
): Branch<unknown> {
  return { id, title, kinds, rules: [judgementRule(id, title, text, law)] };
}

/** Chosen at the review of a movement: of the year, or of a campaign. */
const OF_A_MOVEMENT = ['MERIT', 'CAMPAIGN'] as const;
const MANY_OR_SUDDEN = ['MERIT', 'SUDDEN'] as const;
const OF_MERIT = ['MERIT'] as const;

/** Topics accepted in the years that the person led or took direct part in; one without a day is of the year in question. */
function topicsOf({ history, researchTopics }: PersonFacts, from: number, to: number): readonly ResearchTopicFact[] {
  const known = [...(history?.researchTopics ?? []), ...researchTopics];
  return [...new Map(known.map((topic) => [topic.id, topic])).values()].filter((topic) => {
    const year = topic.acceptedOn === undefined ? to : yearOf(topic.acceptedOn);
    return topic.result !== 'FAILED' && tookDirectPart(topic) && year >= from && year <= to;
  });
}

/** Two excellent years in a row with two initiatives in that time; since 2024 two titles of CSTĐCS in a row may stand for the years. */
const TWO_YEARS_PERSON: EligibilityRule<PersonFacts> = {
  id: 'BK.P4',
  title: 'Hai năm liên tục hoàn thành xuất sắc nhiệm vụ và có 02 sáng kiến',
  kind: 'HARD',
  law: branchLaw(1, 'c', 'd'),
  assess: (facts, { regime, year, assumeListPasses }) => {
    const excellent = streakOf(ratedAtLeast(facts, year, ['EXCELLENT']), year, year - 1);
    const fighter = regime === 'A' ? undefined : streakOf(fighterYear(facts, year, assumeListPasses), year, year - 1);
    const known = [...(facts.history?.initiatives ?? []), ...facts.initiatives];
    const all = [...new Map(known.map((initiative) => [initiative.id, initiative])).values()];
    const initiatives = initiativesOf(all, 'GRASSROOTS', year - 1, year);
    // Since 2024 a research topic stands for an initiative.
    const topics = regime === 'A' ? [] : topicsOf(facts, year - 1, year);
    const proofs = initiatives.length + topics.length;
    const said = [
      `${excellent.years}/2 năm liên tục hoàn thành xuất sắc nhiệm vụ`,
      ...(fighter === undefined ? [] : [`${fighter.years}/2 lần liên tục Chiến sĩ thi đua cơ sở`]),
      `${proofs}/2 ${regime === 'A' ? 'sáng kiến' : 'sáng kiến, đề tài'} trong hai năm`,
    ];
    const answer = (outcome: RuleAnswer['outcome'], note?: string): RuleAnswer => ({
      outcome,
      fact: fact(`Có ${listText(said)}.`, { years: excellent.years, fighter: fighter?.years ?? 0, proofs }),
      sources: [
        ...excellent.sources,
        ...(fighter?.sources ?? []),
        ...[...initiatives, ...topics].map(({ source }) => source),
      ],
      note,
    });
    const byYears = wayOf(excellent);
    const byTitle = fighter === undefined ? 'NOT_MET' : wayOf(fighter);
    if (byYears === 'MET' || byTitle === 'MET') {
      if (proofs >= 2) return answer('MET');
      if (byYears === 'MET') return answer('NOT_MET');
      return answer(
        'AMBIGUOUS',
        'Câu chữ của luật có thể hiểu là 02 sáng kiến chỉ cần cho trường hợp hoàn thành xuất sắc nhiệm vụ.',
      );
    }
    return answer(byYears === 'MISSING' || byTitle === 'MISSING' ? 'MISSING' : 'NOT_MET');
  },
};

function wayOf({ years, endedBy }: Streak): 'MET' | 'MISSING' | 'NOT_MET' {
  if (years >= 2) return 'MET';
  return endedBy?.isKnown === true ? 'NOT_MET' : 'MISSING';
}

/** Two excellent years in a row; since 2024 the title of Tập thể lao động xuất sắc may stand for a year. */
const TWO_YEARS_COLLECTIVE: EligibilityRule<CollectiveFacts> = {
  id: 'BK.C4.1',
  title: 'Hai năm liên tục hoàn thành xuất sắc nhiệm vụ',
  kind: 'HARD',
  law: branchLaw(2, 'c', 'd'),
  assess: (facts, { regime, year }) => {
    const title = regime === 'A' ? undefined : 'EXCELLENT_COLLECTIVE';
    const streak = streakOf(ratedAtLeast(facts, year, ['EXCELLENT'], title), year, year - 1);
    const why =
      streak.endedBy === undefined
        ? ''
        : streak.endedBy.isKnown
          ? `; năm ${streak.endedBy.year} không đạt`
          : `; chưa có xếp loại năm ${streak.endedBy.year}`;
    return {
      outcome: wayOf(streak),
      fact: fact(`Có ${streak.years}/2 năm liên tục hoàn thành xuất sắc nhiệm vụ đến năm ${year}${why}.`, {
        years: streak.years,
      }),
      sources: streak.sources,
    };
  },
};

const UNITY = judgementRule(
  'BK.C4.2',
  'Nội bộ đoàn kết, dân chủ, tiết kiệm',
  'Nội bộ đoàn kết, thực hiện tốt dân chủ, phong trào thi đua, chăm lo đời sống, thực hành tiết kiệm',
  branchLaw(2, 'c', 'd'),
);

const WORKER_QUESTION: Question = {
  id: 'BK.P5',
  text: 'Là công nhân, nông dân, người lao động lập được nhiều thành tích trong lao động, sản xuất',
};

/** Of workers, farmers and labourers: an official or civil servant of the body takes another way. */
const WORKER: EligibilityRule<PersonFacts> = {
  id: 'BK.P5',
  title: 'Công nhân, nông dân, người lao động có nhiều thành tích trong lao động, sản xuất',
  kind: 'JUDGEMENT',
  law: branchLaw(1, 'c', 'đ'),
  assess: (facts, context) => {
    const isWorker = facts.isWorker ?? (facts.managedHere ? facts.isContractStaff : undefined);
    if (isWorker === false) {
      return {
        outcome: 'NOT_MET',
        fact: fact('Là công chức, viên chức; điểm này dành cho công nhân, nông dân, người lao động.', { isWorker }),
        sources: [facts.staffSource],
      };
    }
    const answer = judgementOf(context, WORKER_QUESTION.id);
    if (answer === undefined) {
      return {
        outcome: 'NEEDS_JUDGEMENT',
        fact: fact(`Chưa có nhận xét: ${WORKER_QUESTION.text}`),
        questions: [WORKER_QUESTION],
      };
    }
    return {
      outcome: answer.answer ? 'MET' : 'NOT_MET',
      fact: fact(`${answer.by} nhận xét: ${answer.answer ? 'đạt' : 'không đạt'}.`, { answer: answer.answer }),
      sources: [answer.source],
    };
  },
};

const PERSON_BRANCHES: readonly Branch<PersonFacts>[] = [
  { id: 'BK.P4', title: 'Hai năm liên tục và 02 sáng kiến', kinds: OF_MERIT, rules: [TWO_YEARS_PERSON] },
  judged(
    'BK.P1',
    OF_A_MOVEMENT,
    'Được bình xét trong phong trào thi đua',
    'Thành tích xuất sắc được bình xét trong phong trào thi đua do tỉnh, bộ phát động',
    branchLaw(1, 'a', 'a'),
  ),
  judged(
    'BK.P2',
    MANY_OR_SUDDEN,
    'Nhiều thành tích hoặc thành tích đột xuất',
    'Lập được nhiều thành tích có phạm vi ảnh hưởng trong lĩnh vực của tỉnh, bộ (từ năm 2024: hoặc thành tích đột xuất)',
    branchLaw(1, 'b', 'b'),
  ),
  judged(
    'BK.P3',
    OF_MERIT,
    'Đóng góp cho xã hội, khoa học, từ thiện',
    'Có nhiều đóng góp vào phát triển kinh tế - xã hội, khoa học, từ thiện nhân đạo',
    branchLaw(1, undefined, 'c'),
  ),
  { id: 'BK.P5', title: 'Công nhân, nông dân, người lao động', kinds: OF_MERIT, rules: [WORKER] },
];

const COLLECTIVE_BRANCHES: readonly Branch<CollectiveFacts>[] = [
  {
    id: 'BK.C4',
    title: 'Hai năm liên tục hoàn thành xuất sắc nhiệm vụ',
    kinds: OF_MERIT,
    rules: [TWO_YEARS_COLLECTIVE, UNITY],
  },
  judged(
    'BK.C1',
    OF_A_MOVEMENT,
    'Được bình xét trong phong trào thi đua',
    'Thành tích xuất sắc được bình xét trong phong trào thi đua',
    branchLaw(2, 'a', 'a'),
  ),
  judged(
    'BK.C2',
    ['SUDDEN'],
    'Thành tích đột xuất',
    'Lập được thành tích đột xuất có phạm vi ảnh hưởng trong lĩnh vực của tỉnh, bộ',
    branchLaw(2, 'b', 'b'),
  ),
  judged(
    'BK.C3',
    OF_MERIT,
    'Đóng góp cho xã hội',
    'Có nhiều đóng góp vào phát triển kinh tế - xã hội, từ thiện nhân đạo',
    branchLaw(2, undefined, 'c'),
  ),
];

export const MERIT_BRANCHES = { PERSON: PERSON_BRANCHES, COLLECTIVE: COLLECTIVE_BRANCHES } as const;

/** The ministry counts its own year: the cụm gathers registrations and dossiers earlier than the province does. */
export const MINISTRY_CALENDAR = infoRule(
  'BK.BNG',
  'Thời hạn của Bộ Ngoại giao',
  { A: certain(provision('CIRCULAR_03_BNG', 20), provision('CIRCULAR_03_BNG', 21)) },
  ({ year }) =>
    `Cụm trưởng đăng ký trước ngày 15/3/${year}; hồ sơ gửi Bộ trước ngày 15/4/${year + 1}: công văn, danh sách và báo cáo thành tích.`,
);

const PRIME_MINISTER_DOUBT =
  'Văn bản công bố in đảo Điều 38 Nghị định với Điều 71 của Luật; nội dung chưa được đối chiếu với bản gốc.';

const personLadder = ladderRules({
  id: 'BKTTG.C',
  before: ['PROVINCIAL_MERIT', 'MINISTERIAL_MERIT'],
  years: 5,
  terms: {
    A: {
      ground: uncertain(PRIME_MINISTER_DOUBT, provision('DECREE_91', 38, 1)),
      rating: 'EXCELLENT',
      within: [[initiativesNeeded(5, 'GRASSROOTS')]],
    },
    B1: {
      ground: certain(provision('LAW_2022', 73, 1, 'b')),
      rating: 'GOOD',
      within: [[awardsNeeded(3, 'GRASSROOTS_EMULATION_FIGHTER')]],
    },
    B2: {
      ground: certain(provision('LAW_2022', 73, 1, 'b')),
      rating: 'GOOD',
      within: [[awardsNeeded(3, 'GRASSROOTS_EMULATION_FIGHTER')]],
    },
  },
});

const of2022 = {
  ground: certain(provision('LAW_2022', 73, 4, 'e')),
  rating: 'EXCELLENT',
  title: 'EXCELLENT_COLLECTIVE',
  within: [[flags(1)], [merits(2)]],
} as const;

const collectiveLadder = ladderRules({
  id: 'BKTTG.T',
  before: ['PROVINCIAL_MERIT', 'MINISTERIAL_MERIT'],
  years: 5,
  terms: {
    A: {
      ground: uncertain(PRIME_MINISTER_DOUBT, provision('DECREE_91', 38, 2)),
      rating: 'EXCELLENT',
      within: [[flags(1)]],
      withoutFlags: [merits(1)],
    },
    B1: of2022,
    B2: of2022,
  },
});

function otherOf(id: string, clause2022: number): Branch<unknown> {
  const law2022 = certain(provision('LAW_2022', 73, clause2022));
  return judged(
    id,
    ['MERIT', 'SUDDEN', 'CAMPAIGN'],
    'Được bình xét trong phong trào thi đua, thành tích đột xuất hoặc đóng góp lớn',
    'Thành tích được bình xét trong phong trào thi đua, thành tích đột xuất hoặc đóng góp có phạm vi ảnh hưởng trong tỉnh',
    { A: uncertain(PRIME_MINISTER_DOUBT, provision('DECREE_91', 38)), B1: law2022, B2: law2022 },
  );
}

export const PRIME_MINISTER_BRANCHES = {
  PERSON: [{ id: 'MERIT', title: 'Công trạng', kinds: OF_MERIT, rules: personLadder }, otherOf('BKTTG.C.a', 1)],
  COLLECTIVE: [{ id: 'MERIT', title: 'Công trạng', kinds: OF_MERIT, rules: collectiveLadder }, otherOf('BKTTG.T.a', 4)],
} as const satisfies {
  readonly PERSON: readonly Branch<PersonFacts>[];
  readonly COLLECTIVE: readonly Branch<CollectiveFacts>[];
};
