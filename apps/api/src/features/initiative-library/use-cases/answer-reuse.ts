import { REUSE_LIMITS } from '@thidua/domain/initiative-library';
import { cleanText } from '@thidua/domain/kernel';
import { neededProblems } from '@thidua/domain/works';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { AnswerReuseInput } from '../library.input.ts';
import { changeReuse, type ReuseOutcome } from './change-reuse.ts';

/** The head of the division stands behind what was told, or says why not. Only what is confirmed is counted. */
export function answerReuse(context: ActingContext, input: AnswerReuseInput): ReuseOutcome {
  const { isConfirmed } = input;
  const reason = cleanText(input.reason ?? '').trim();
  return changeReuse(context, input, {
    event: isConfirmed ? 'CONFIRM' : 'DECLINE',
    problems: () => (isConfirmed ? [] : neededProblems('reason', reason, REUSE_LIMITS.reason)),
    data: (answeredById, answeredAt) => ({ answeredById, answeredAt, ...(isConfirmed ? {} : { reason }) }),
  });
}
