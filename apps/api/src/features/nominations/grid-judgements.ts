import type { Judgements } from '@thidua/domain/eligibility';
import { GRID_AWARDS } from '@thidua/domain/nominations';
import { assessCase, type AssessmentTerms, type YearCases } from '../eligibility/index.ts';
import type { ListJudgementType } from './grid.type.ts';

/** A question that records cannot answer, and where the law asks it. */
export interface ListQuestion {
  readonly id: string;
  readonly text: string;
  readonly citation: string;
}

/**
 * The questions of a list: what the rules would ask of its subjects if nobody had answered anything. Doubts about the text
 * of the law are not among them: those are settled for the whole body, not by one head.
 */
export function questionsOfList(cases: YearCases, terms: Pick<AssessmentTerms, 'regimeDate'>): readonly ListQuestion[] {
  const blank = { ...terms, judgements: {} };
  const assessments = [
    ...cases.people.flatMap(({ facts }) => GRID_AWARDS.PERSON.map((award) => assessCase(cases, facts, award, blank))),
    ...cases.collectives.flatMap(({ facts }) =>
      GRID_AWARDS.COLLECTIVE.map((award) => assessCase(cases, facts, award, blank)),
    ),
  ];
  const questions = new Map<string, ListQuestion>();
  for (const { outcome, questions: asked, citations } of assessments.flatMap(({ findings }) => findings)) {
    if (outcome !== 'NEEDS_JUDGEMENT') continue;
    for (const { id, text } of asked) {
      questions.set(id, { id, text, citation: citations.map((provision) => provision.text).join('; ') });
    }
  }
  return [...questions.values()].toSorted((left, right) => left.id.localeCompare(right.id));
}

export function listJudgement({ id, text, citation }: ListQuestion, answers: Judgements): ListJudgementType {
  return { rule: id, title: text, citation, answer: answers[id]?.answer ?? null };
}
