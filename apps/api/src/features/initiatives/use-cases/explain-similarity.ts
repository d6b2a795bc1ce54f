import { requiredProblems } from '@thidua/domain/initiatives';
import { cleanText, ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { ExplainSimilarityInput } from '../similarity.input.ts';
import { changeComparison } from './change-comparison.ts';
import { refuse, type InitiativeRefusal } from './change-initiative.ts';

/** The author says in a sentence what is different from a similar initiative. */
export function explainSimilarity(
  context: ActingContext,
  input: ExplainSimilarityInput,
): Promise<Result<{ readonly id: string }, InitiativeRefusal>> {
  const difference = cleanText(input.difference).trim();
  return changeComparison(context, input, 'EXPLAIN_SIMILARITY', ({ shareBasisPoints }, now) => {
    const problems = requiredProblems('reason', difference).map((problem) => ({ ...problem, field: 'difference' }));
    if (problems.length > 0) return refuse(problems);
    return ok({
      data: { difference, explainedAt: now },
      event: {
        action: 'SIMILARITY_EXPLAINED',
        objectType: 'Initiative',
        objectId: input.id,
        detail: { otherId: input.otherId, shareBasisPoints },
      },
    });
  });
}
