import { ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { JudgeSimilarityInput } from '../similarity.input.ts';
import { changeComparison } from './change-comparison.ts';
import type { InitiativeRefusal } from './change-initiative.ts';
import { reasonOf } from './reason-of.ts';

/** The secretariat concludes of a pair, with a reason; the conclusion holds for the texts as they are now. */
export function judgeSimilarity(
  context: ActingContext,
  input: JudgeSimilarityInput,
): Promise<Result<{ readonly id: string }, InitiativeRefusal>> {
  const { id, otherId, verdict } = input;
  return changeComparison(context, input, 'JUDGE_SIMILARITY', ({ shareBasisPoints, texts }, now) => {
    const reason = reasonOf(input.reason);
    if (!reason.ok) return reason;
    return ok({
      data: {
        verdict,
        reason: reason.value,
        judgedById: context.actor.accountId,
        judgedAt: now,
        judgedShareBasisPoints: shareBasisPoints,
        judgedTexts: texts,
      },
      event: {
        action: 'SIMILARITY_JUDGED',
        objectType: 'Initiative',
        objectId: id,
        detail: { otherId, shareBasisPoints, verdict },
      },
    });
  });
}
