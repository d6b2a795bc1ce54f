import { provision } from '../citation.ts';
import type { PersonFacts } from '../facts.ts';
import { infoRule, judgementOf, judgementRule } from '../judgement.ts';
import { certain, fact, uncertain, type EligibilityRule, type Question } from '../rule.ts';
import { dayText, listText } from '../text.ts';

/* Kỷ niệm chương (law.md b.12). The body that gives it writes its own criteria; only who gives it knows them. */

const LAW: EligibilityRule<unknown>['law'] = {
  A: certain(provision('LAW_2003', 69), provision('DECREE_91', 37)),
  B1: certain(provision('LAW_2022', 71)),
  B2: certain(provision('LAW_2022', 71)),
};

const CONTRIBUTION = judgementRule(
  'KNC.1',
  'Có đóng góp cho sự phát triển của ngành',
  'Có công lao, đóng góp vào quá trình xây dựng và phát triển của ngành, cơ quan tặng Kỷ niệm chương',
  LAW,
);

const OWN_CRITERIA = judgementRule<PersonFacts>(
  'KNC.2',
  'Đủ tiêu chuẩn theo quy chế xét tặng',
  'Đủ thời gian công tác và tiêu chuẩn theo quy chế của cơ quan tặng Kỷ niệm chương',
  LAW,
);

/** The years of service stand beside the question: they are what most owners of a medal count. */
const CRITERIA_OF_THE_GIVER: EligibilityRule<PersonFacts> = {
  ...OWN_CRITERIA,
  assess: (facts, context) => {
    const answer = OWN_CRITERIA.assess(facts, context);
    if (answer.outcome !== 'NEEDS_JUDGEMENT' || facts.recruitedOn === undefined) return answer;
    // To the last day of the year: nobody's anniversary comes after it.
    const years = context.year - Number(facts.recruitedOn.slice(0, 4));
    const served = `Công tác từ ngày ${dayText(facts.recruitedOn)}, đến hết năm ${context.year} tròn ${years} năm`;
    return {
      ...answer,
      fact: fact(`${served}. ${answer.fact.sentence}`, { years }),
      sources: [facts.staffSource, ...(answer.sources ?? [])],
    };
  },
};

const OTHER_NAME: Question = {
  id: 'KNC.5',
  text: 'Kỷ niệm chương đề nghị lần này khác tên với Kỷ niệm chương đã được tặng',
};

/** The catalogue has one code for the medals of all owners, so people say whether the earlier one has the same name. */
const ONCE: EligibilityRule<PersonFacts> = {
  id: 'KNC.5',
  title: 'Mỗi tên Kỷ niệm chương tặng một người một lần',
  kind: 'HARD',
  law: {
    A: uncertain('Chưa đọc được quy chế của cơ quan tặng.', provision('LAW_2003', 69)),
    B1: uncertain('Chưa đọc được quy chế của cơ quan tặng.', provision('LAW_2022', 71)),
    B2: uncertain('Chưa đọc được quy chế của cơ quan tặng.', provision('LAW_2022', 71)),
  },
  assess: ({ history }, context) => {
    const given = (history?.awards ?? []).filter(({ award }) => award === 'COMMEMORATIVE_MEDAL');
    if (given.length === 0) return { outcome: 'MET', fact: fact('Chưa có Kỷ niệm chương nào trong hồ sơ.') };
    const sources = given.map(({ source }) => source);
    const sentence = `Đã được tặng Kỷ niệm chương năm ${listText(given.map(({ year }) => String(year)))}.`;
    const answer = judgementOf(context, OTHER_NAME.id);
    if (answer === undefined) {
      return { outcome: 'NEEDS_JUDGEMENT', fact: fact(sentence), sources, questions: [OTHER_NAME] };
    }
    return {
      outcome: answer.answer ? 'MET' : 'NOT_MET',
      fact: fact(`${sentence} ${answer.by} xác nhận lần này ${answer.answer ? 'khác tên' : 'trùng tên'}.`),
      sources: [...sources, answer.source],
    };
  },
};

export const MEDAL_CRITERIA: readonly EligibilityRule<PersonFacts>[] = [
  CONTRIBUTION,
  CRITERIA_OF_THE_GIVER,
  ONCE,
  infoRule(
    'KNC.4',
    'Hồ sơ Kỷ niệm chương “Vì sự nghiệp Ngoại giao Việt Nam”',
    { A: certain(provision('CIRCULAR_03_BNG', 20, 1)) },
    '01 bộ: công văn kèm danh sách; báo cáo tóm tắt thành tích và quá trình công tác.',
  ),
];
