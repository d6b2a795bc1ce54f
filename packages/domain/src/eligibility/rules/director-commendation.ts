import { RATING_NAMES, type CommendationKind, type RatingLevel } from '../../vocabulary/index.ts';
import { provision } from '../citation.ts';
import type { RatedFacts } from '../facts.ts';
import { judgementOf } from '../judgement.ts';
import { certain, fact, type EligibilityRule, type Question, type RuleAnswer, type RuleContext } from '../rule.ts';
import { listText } from '../text.ts';

/*
 * Giấy khen of the director (law.md b.8). Under A one of three branches of the law is enough; under the law of 2022 the province
 * sets the criteria. Households (GK.3) stand in household.ts; no quota and no initiative is asked (GK.5).
 */

interface Words {
  readonly movement: string;
  readonly sudden: string;
  readonly conduct: string;
}

const PERSON_WORDS: Words = {
  movement: 'Có thành tích được bình xét trong phong trào thi đua',
  sudden: 'Lập được thành tích đột xuất',
  conduct: 'Hoàn thành tốt nhiệm vụ, chấp hành tốt chủ trương, chính sách, pháp luật',
};

const COLLECTIVE_WORDS: Words = {
  movement: 'Có thành tích xuất sắc được bình xét trong phong trào thi đua',
  sudden: 'Lập được thành tích đột xuất',
  conduct: 'Hoàn thành tốt nhiệm vụ, nội bộ đoàn kết, thực hiện tốt dân chủ, thực hành tiết kiệm',
};

function reaches(level: RatingLevel, least: RatingLevel): boolean {
  const order: readonly RatingLevel[] = ['EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED'];
  return order.indexOf(level) <= order.indexOf(least);
}

/** The branches of the law of 2003: a) movement, b) sudden achievement, c) good results with good conduct. */
function branchQuestions(id: string, words: Words): readonly [Question, Question, Question] {
  return [
    { id: `${id}.a`, text: words.movement },
    { id: `${id}.b`, text: words.sudden },
    { id: `${id}.c`, text: words.conduct },
  ];
}

/** A sudden achievement goes by point b, a campaign by point a; the work of a year may take any of the three. */
function askedFor(
  kind: CommendationKind | undefined,
  questions: readonly [Question, Question, Question],
): readonly Question[] {
  const [movement, sudden] = questions;
  if (kind === 'SUDDEN') return [sudden];
  return kind === 'CAMPAIGN' ? [movement] : questions;
}

function byLawOf2003(
  questions: readonly [Question, Question, Question],
  { rating, commendationKind }: RatedFacts,
  context: RuleContext,
): RuleAnswer {
  const [, , conduct] = questions;
  const asked = askedFor(commendationKind, questions);
  const isGood = rating !== undefined && reaches(rating.level, 'GOOD');
  const ratingText = rating === undefined ? 'Chưa có xếp loại' : `Xếp loại: ${RATING_NAMES[rating.level]}`;
  for (const question of asked) {
    const answer = judgementOf(context, question.id);
    if (answer?.answer === true && (question.id !== conduct.id || isGood)) {
      const sentence = `${answer.by} xác nhận: ${question.text.toLowerCase()}. ${ratingText}.`;
      return {
        outcome: 'MET',
        fact: fact(sentence, { branch: question.id }),
        sources: [answer.source, rating?.source],
      };
    }
  }
  const open = asked.filter(({ id }) => (id !== conduct.id || isGood) && judgementOf(context, id) === undefined);
  if (open.length > 0) {
    const either = listText(
      open.map(({ id }) => `điểm ${id.slice(-1)}`),
      'hoặc',
    );
    return {
      outcome: 'NEEDS_JUDGEMENT',
      fact: fact(`${ratingText}. Cần nhận xét theo ${either}${open.length > 1 ? '; đạt một điểm là đủ' : ''}.`, {
        open: open.length,
      }),
      sources: [rating?.source],
      questions: open,
    };
  }
  if (rating === undefined && asked.includes(conduct) && judgementOf(context, conduct.id)?.answer !== false) {
    return {
      outcome: 'MISSING',
      fact: fact(`${ratingText}; điểm c cần xếp loại từ “Hoàn thành tốt nhiệm vụ” trở lên.`),
    };
  }
  return {
    outcome: 'NOT_MET',
    fact: fact(`${ratingText}; không đạt ${listText(asked.map(({ id }) => `điểm ${id.slice(-1)}`))}.`, { open: 0 }),
    sources: [rating?.source],
  };
}

function byLocalCriteria(
  question: Question,
  least: RatingLevel | undefined,
  ground: string,
  facts: RatedFacts,
  context: RuleContext,
): RuleAnswer {
  const { rating } = facts;
  const localGrounds = [ground];
  if (least !== undefined && rating === undefined) {
    return {
      outcome: 'MISSING',
      fact: fact(`Chưa có xếp loại; cần từ “${RATING_NAMES[least]}” trở lên.`),
      localGrounds,
    };
  }
  const sources = [rating?.source];
  if (least !== undefined && rating !== undefined && !reaches(rating.level, least)) {
    const sentence = `Xếp loại: ${RATING_NAMES[rating.level]}; cần từ “${RATING_NAMES[least]}” trở lên.`;
    return { outcome: 'NOT_MET', fact: fact(sentence, { level: rating.level, least }), sources, localGrounds };
  }
  const answer = judgementOf(context, question.id);
  if (answer === undefined) {
    return {
      outcome: 'NEEDS_JUDGEMENT',
      fact: fact(`Chưa có nhận xét: ${question.text}`),
      sources,
      localGrounds,
      questions: [question],
    };
  }
  return {
    outcome: answer.answer ? 'MET' : 'NOT_MET',
    fact: fact(`${answer.by} nhận xét: ${answer.answer ? 'đạt' : 'không đạt'}.`, { answer: answer.answer }),
    sources: [...sources, answer.source],
    localGrounds,
  };
}

function commendationRule(
  id: 'GK.1' | 'GK.2',
  clause: 1 | 2,
  title: string,
  words: Words,
  minimum: 'minimumPersonRating' | 'minimumCollectiveRating',
): EligibilityRule<RatedFacts> {
  const branches = branchQuestions(id, words);
  const local: Question = { id, text: 'Đạt tiêu chuẩn tặng Giấy khen do tỉnh quy định' };
  return {
    id,
    title,
    kind: 'JUDGEMENT',
    kinds: ['MERIT', 'SUDDEN', 'CAMPAIGN'],
    law: {
      A: certain(provision('LAW_2003', 75, clause)),
      B1: certain(provision('LAW_2022', 75, 2)),
      B2: certain(provision('LAW_2022', 75, 2)),
    },
    questions: (regime) => (regime === 'A' ? branches : [local]),
    assess: (facts, context) => {
      if (context.regime === 'A') return byLawOf2003(branches, facts, context);
      const criteria = context.settings.directorCommendation;
      if (criteria === undefined) {
        return {
          outcome: 'LOCAL_SETTING',
          fact: fact('Tiêu chuẩn tặng Giấy khen do tỉnh quy định và chưa được khai báo.'),
          setting: 'directorCommendation',
        };
      }
      // The rating is of a year: what was done outside the year's work is judged before there is one.
      const isOfYear = facts.commendationKind === undefined || facts.commendationKind === 'MERIT';
      const least = isOfYear ? criteria.value[minimum] : undefined;
      return byLocalCriteria(local, least, criteria.ground, facts, context);
    },
  };
}

/** Forms are given at once: information for the desk, never a refusal. */
export const IN_TIME: EligibilityRule<unknown> = {
  id: 'GK.4',
  title: 'Khen kịp thời',
  kind: 'INFO',
  law: {
    A: certain(provision('DECREE_91', 40, 3)),
    B1: certain(provision('LAW_2022', 5, 2, 'a')),
    B2: certain(provision('LAW_2022', 5, 2, 'a')),
  },
  assess: () => ({
    outcome: 'MET',
    fact: fact('Được tặng ngay khi kết thúc đợt thi đua hoặc hoàn thành công việc; không có hạn mức.'),
  }),
};

export const PERSON_COMMENDATION = commendationRule(
  'GK.1',
  1,
  'Thành tích của cá nhân',
  PERSON_WORDS,
  'minimumPersonRating',
);
export const COLLECTIVE_COMMENDATION = commendationRule(
  'GK.2',
  2,
  'Thành tích của tập thể',
  COLLECTIVE_WORDS,
  'minimumCollectiveRating',
);
