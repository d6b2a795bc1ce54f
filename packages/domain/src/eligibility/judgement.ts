import type { JudgementAnswer, Source } from './facts.ts';
import { fact, type EligibilityRule, type Question, type RuleContext } from './rule.ts';

/** The answer to a question, if somebody gave one. */
export function judgementOf(context: RuleContext, questionId: string): JudgementAnswer | undefined {
  return context.judgements[questionId];
}

/** What the records have to say to a question that they cannot answer. */
interface Evidence<Facts> {
  readonly of: (facts: Facts) => readonly Source[];
  /** “Trong năm đã hoàn thành 2 khóa đào tạo, bồi dưỡng.” */
  readonly words: (count: number) => string;
}

/** A rule that records cannot answer: a head or the council says yes or no, with a name; `evidence` is what they may look at. */
export function judgementRule<Facts = unknown>(
  id: string,
  title: string,
  questionText: string,
  law: EligibilityRule<Facts>['law'],
  evidence?: Evidence<Facts>,
): EligibilityRule<Facts> {
  const question: Question = { id, text: questionText };
  return {
    id,
    title,
    kind: 'JUDGEMENT',
    law,
    questions: () => [question],
    assess: (facts, context) => {
      const answer = judgementOf(context, id);
      const seen = evidence?.of(facts) ?? [];
      if (answer === undefined) {
        const known = evidence === undefined || seen.length === 0 ? '' : `. ${evidence.words(seen.length)}`;
        return {
          outcome: 'NEEDS_JUDGEMENT',
          fact: fact(`Chưa có nhận xét: ${questionText}${known}`),
          sources: seen,
          questions: [question],
        };
      }
      const said = answer.answer ? 'đạt' : 'không đạt';
      return {
        outcome: answer.answer ? 'MET' : 'NOT_MET',
        fact: fact(`${answer.by} nhận xét: ${said}.`, { answer: answer.answer, by: answer.by }),
        sources: [answer.source, ...seen],
      };
    },
  };
}

/** A paper or an opinion that the dossier needs: missing until somebody says that it is there, which is never a no. */
export function paperRule(
  id: string,
  title: string,
  paper: string,
  law: EligibilityRule<unknown>['law'],
): EligibilityRule<unknown> {
  const question: Question = { id, text: `Đã có ${paper}` };
  return {
    id,
    title,
    kind: 'HARD',
    law,
    questions: () => [question],
    assess: (_facts, context) => {
      const answer = judgementOf(context, id);
      return answer?.answer === true
        ? { outcome: 'MET', fact: fact(`${answer.by} xác nhận đã có ${paper}.`), sources: [answer.source] }
        : { outcome: 'MISSING', fact: fact(`Chưa có ${paper}.`), questions: [question] };
    },
  };
}

/** A rule that explains and never refuses: who decides, by when, with which vote. */
export function infoRule(
  id: string,
  title: string,
  law: EligibilityRule<unknown>['law'],
  sentence: string | ((context: RuleContext) => string),
): EligibilityRule<unknown> {
  return {
    id,
    title,
    kind: 'INFO',
    law,
    assess: (_facts, context) => ({
      outcome: 'MET',
      fact: fact(typeof sentence === 'string' ? sentence : sentence(context)),
    }),
  };
}
