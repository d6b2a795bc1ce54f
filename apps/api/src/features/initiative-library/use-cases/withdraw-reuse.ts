import { REUSE_LIMITS } from '@thidua/domain/initiative-library';
import { cleanText } from '@thidua/domain/kernel';
import { neededProblems } from '@thidua/domain/works';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { WithdrawReuseInput } from '../library.input.ts';
import { changeReuse, type ReuseOutcome } from './change-reuse.ts';

/**
 * Takes back what was told, by whoever told it; or what is applied no longer, by the desk that has confirmed it. The reason stays, and
 * a division that had answered a proposal by it has put it off from now on: it can be asked again.
 */
export function withdrawReuse(context: ActingContext, input: WithdrawReuseInput): ReuseOutcome {
  const reason = cleanText(input.reason).trim();
  return changeReuse(context, input, {
    event: 'WITHDRAW',
    problems: () => neededProblems('reason', reason, REUSE_LIMITS.reason),
    data: () => ({ reason }),
    follow: (tx, answeredById, answeredAt) =>
      tx.initiativeSpreading.updateMany({
        where: { reuseId: input.id },
        data: { status: 'NOT_YET', reuseId: null, reason, answeredById, answeredAt, version: { increment: 1 } },
      }),
  });
}
