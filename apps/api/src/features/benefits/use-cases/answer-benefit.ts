import { BENEFIT_LIMITS } from '@thidua/domain/benefits';
import { cleanText } from '@thidua/domain/kernel';
import { neededProblems } from '@thidua/domain/works';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { AnswerBenefitInput } from '../benefit.input.ts';
import { changeBenefit, type BenefitOutcome } from './change-benefit.ts';

/** The head stands behind what was told, or gives it back with the reason. Only what is confirmed is counted. */
export function answerBenefit(context: ActingContext, input: AnswerBenefitInput): BenefitOutcome {
  const { isConfirmed } = input;
  const reason = cleanText(input.reason ?? '').trim();
  return changeBenefit(context, input, {
    event: isConfirmed ? 'CONFIRM' : 'RETURN',
    problems: isConfirmed ? [] : neededProblems('reason', reason, BENEFIT_LIMITS.reason),
    data: (answeredById, answeredAt) => ({ answeredById, answeredAt, ...(isConfirmed ? {} : { reason }) }),
  });
}
