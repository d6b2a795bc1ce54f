import { provision } from '../citation.ts';
import type { DisciplineFact, PersonFacts } from '../facts.ts';
import { judgementOf } from '../judgement.ts';
import { certain, fact, yearSpan, type EligibilityRule, type Question } from '../rule.ts';
import { dayText } from '../text.ts';

const REST_OF_YEAR: Question = {
  id: 'G.2',
  text: 'Thành tích từ ngày chấp hành xong kỷ luật đến hết năm đủ để xét',
};

/** The discipline that ends last; one that still runs ends after all others. */
function lastToEnd(disciplines: readonly DisciplineFact[]): DisciplineFact | undefined {
  return disciplines.toSorted((left, right) => endOf(right).localeCompare(endOf(left)))[0];
}

function endOf({ servedOn }: DisciplineFact): string {
  return servedOn ?? '9999-12-31';
}

/** Under the law of 2022 achievements count only from the day the discipline is fully served. */
export const SERVED_DISCIPLINE: EligibilityRule<PersonFacts> = {
  id: 'G.2',
  title: 'Thành tích chỉ tính sau khi chấp hành xong kỷ luật',
  kind: 'HARD',
  law: { B1: certain(provision('DECREE_98', 4, 4)), B2: certain(provision('DECREE_152', 4, 4)) },
  assess: ({ disciplines }, context) => {
    const { from, to } = yearSpan(context.year);
    const last = lastToEnd(disciplines.filter((discipline) => discipline.from <= to));
    if (last === undefined) return { outcome: 'MET', fact: fact('Không bị kỷ luật.', { disciplines: 0 }) };
    const sources = [last.source];
    if (last.servedOn === undefined || last.servedOn > to) {
      const sentence = `Kỷ luật từ ngày ${dayText(last.from)} chưa chấp hành xong trong năm ${context.year}.`;
      return { outcome: 'NOT_MET', fact: fact(sentence, { from: last.from }), sources };
    }
    const values = { from: last.from, servedOn: last.servedOn };
    if (last.servedOn <= from) {
      return {
        outcome: 'MET',
        fact: fact(`Đã chấp hành xong kỷ luật từ ngày ${dayText(last.servedOn)}.`, values),
        sources,
      };
    }
    const sentence = `Chỉ tính thành tích từ ngày ${dayText(last.servedOn)}, khi chấp hành xong kỷ luật, đến ${dayText(to)}.`;
    const answer = judgementOf(context, REST_OF_YEAR.id);
    if (answer === undefined) {
      return { outcome: 'NEEDS_JUDGEMENT', fact: fact(sentence, values), sources, questions: [REST_OF_YEAR] };
    }
    return {
      outcome: answer.answer ? 'MET' : 'NOT_MET',
      fact: fact(`${sentence} ${answer.by} nhận xét: ${answer.answer ? 'đủ' : 'không đủ'} để xét.`, values),
      sources: [...sources, answer.source],
    };
  },
};
