import { benefitProblems } from '@thidua/domain/benefits';
import { cleanLine, cleanText } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { ReportBenefitInput } from '../benefit.input.ts';
import { changeBenefit, type BenefitOutcome } from './change-benefit.ts';

/** An author tells what the initiative really brought; after a return the answer to what was told before goes. */
export function reportBenefit(context: ActingContext, input: ReportBenefitInput): BenefitOutcome {
  const told = {
    amount: input.amount ?? undefined,
    words: cleanText(input.words).trim(),
    evidence: cleanLine(input.evidence),
  };
  const { amount, ...texts } = told;
  return changeBenefit(context, input, {
    event: 'REPORT',
    problems: benefitProblems(told),
    data: (reportedById, reportedAt) => ({
      ...texts,
      amount: amount === undefined ? null : BigInt(amount),
      reportedById,
      reportedAt,
      reason: null,
      answeredById: null,
      answeredAt: null,
    }),
  });
}
