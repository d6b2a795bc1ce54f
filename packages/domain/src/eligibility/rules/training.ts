import { addDays, addMonths } from '../../kernel/index.ts';
import { provision } from '../citation.ts';
import type { PersonFacts, TrainingFact, TrainingResult } from '../facts.ts';
import { judgementOf } from '../judgement.ts';
import type { RuleRegime } from '../regime.ts';
import { certain, fact, uncertain, yearSpan, type EligibilityRule, type Ground, type Question } from '../rule.ts';
import { dayText, listText } from '../text.ts';

const LAW = {
  A: certain(provision('DECREE_91', 10, 3)),
  B1: uncertain('Nội dung tại Thông tư 01/2024/TT-BNV chưa được đối chiếu.', provision('CIRCULAR_01', 1, 5)),
  B2: uncertain('Chưa đối chiếu Thông tư 15/2025/TT-BNV.', provision('CIRCULAR_15')),
} as const satisfies Record<RuleRegime, Ground>;

/** Xuất sắc, giỏi, khá. */
const GOOD_RESULTS: readonly TrainingResult[] = ['EXCELLENT', 'VERY_GOOD', 'GOOD'];

function trainingsInYear({ trainings }: PersonFacts, year: number): readonly TrainingFact[] {
  const span = yearSpan(year);
  return trainings.filter(({ from, to }) => from <= span.to && to >= span.from);
}

function lastsAYear({ from, to }: TrainingFact): boolean {
  return addMonths(from, 12) <= addDays(to, 1);
}

function periods(trainings: readonly TrainingFact[]): string {
  return listText(trainings.map(({ from, to }) => `${dayText(from)} - ${dayText(to)}`));
}

const REST_OF_YEAR: Question = {
  id: 'LDTT.7',
  text: 'Thời gian còn lại trong năm, không tính thời gian đi học, đủ để xét',
};

/** Short training counts as work when the agency sent the person and the school confirms good conduct. */
export const SHORT_TRAINING: EligibilityRule<PersonFacts> = {
  id: 'LDTT.7',
  title: 'Đào tạo, bồi dưỡng dưới 01 năm được tính',
  kind: 'HARD',
  law: LAW,
  assess: (facts, context) => {
    const short = trainingsInYear(facts, context.year).filter((training) => !lastsAYear(training));
    if (short.length === 0)
      return { outcome: 'NOT_APPLICABLE', fact: fact('Không đi đào tạo, bồi dưỡng dưới 01 năm trong năm.') };
    const sources = short.map(({ source }) => source);
    const values = { trainings: short.length };
    const lost = short.filter(({ sentByAgency, obeyedRules }) => !sentByAgency || obeyedRules === false);
    const answer = judgementOf(context, REST_OF_YEAR.id);
    if (lost.length > 0 && answer === undefined) {
      const sentence = `Thời gian học ${periods(lost)} không được tính (không do cơ quan cử hoặc không chấp hành quy định của cơ sở đào tạo).`;
      return { outcome: 'NEEDS_JUDGEMENT', fact: fact(sentence, values), sources, questions: [REST_OF_YEAR] };
    }
    if (lost.length > 0 && answer?.answer === false) {
      const sentence = `${answer.by} nhận xét: thời gian còn lại không đủ để xét (học ${periods(lost)}).`;
      return { outcome: 'NOT_MET', fact: fact(sentence, values), sources: [...sources, answer.source] };
    }
    const unconfirmed = short.filter(({ sentByAgency, obeyedRules }) => sentByAgency && obeyedRules === undefined);
    if (unconfirmed.length > 0) {
      const sentence = `Cần xác nhận của cơ sở đào tạo về việc chấp hành quy định (${periods(unconfirmed)}).`;
      return { outcome: 'MISSING', fact: fact(sentence, values), sources };
    }
    return { outcome: 'MET', fact: fact(`Thời gian được cử đi học ${periods(short)} được tính.`, values), sources };
  },
};

/** Training of a year or more needs a result of khá or better. */
export const LONG_TRAINING: EligibilityRule<PersonFacts> = {
  id: 'LDTT.8',
  title: 'Đào tạo từ 01 năm đạt loại khá trở lên',
  kind: 'HARD',
  law: LAW,
  assess: (facts, { year }) => {
    const long = trainingsInYear(facts, year).filter(lastsAYear);
    if (long.length === 0) return { outcome: 'NOT_APPLICABLE', fact: fact('Không đi đào tạo từ 01 năm trở lên.') };
    const sources = long.map(({ source }) => source);
    const values = { trainings: long.length };
    const below = long.filter(({ result }) => result !== undefined && !GOOD_RESULTS.includes(result));
    if (below.length > 0) {
      return { outcome: 'NOT_MET', fact: fact(`Kết quả đào tạo (${periods(below)}) dưới loại khá.`, values), sources };
    }
    const unknown = long.filter(({ result }) => result === undefined);
    if (unknown.length > 0) {
      return {
        outcome: 'MISSING',
        fact: fact(`Chưa có kết quả học tập (${periods(unknown)}); cần từ loại khá.`, values),
        sources,
      };
    }
    return { outcome: 'MET', fact: fact(`Kết quả đào tạo (${periods(long)}) từ loại khá trở lên.`, values), sources };
  },
};
