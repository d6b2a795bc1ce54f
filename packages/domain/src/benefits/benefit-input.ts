import type { InputProblem } from '../kernel/index.ts';
import { neededProblems, tooLongProblems } from '../works/index.ts';
import { BENEFIT_LIMITS } from './benefit-life.ts';

/** What the author tells of the real benefit. */
export interface ToldBenefit {
  /** In đồng; undefined where it cannot be reckoned in money. */
  readonly amount: number | undefined;
  readonly words: string;
  /** The paper that shows it; may be empty. */
  readonly evidence: string;
}

/** The benefit is said in words; an amount, where there is one, is whole đồng. */
export function benefitProblems({ amount, words, evidence }: ToldBenefit): readonly InputProblem[] {
  const isAmount = amount === undefined || (Number.isInteger(amount) && amount >= 1 && amount <= BENEFIT_LIMITS.amount);
  return [
    ...(isAmount ? [] : [{ field: 'amount', code: 'NOT_AN_AMOUNT', limit: BENEFIT_LIMITS.amount }]),
    ...neededProblems('words', words, BENEFIT_LIMITS.words),
    ...tooLongProblems('evidence', evidence, BENEFIT_LIMITS.evidence),
  ];
}
