import { cleanText, err, ok, type Result } from '@thidua/domain/kernel';
import { RESEARCH_LIMITS } from '@thidua/domain/research-topics';
import { neededProblems } from '@thidua/domain/works';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { ResearchTopicReasonInput } from '../research-topic.input.ts';
import { changeResearchTopic, type ResearchTopicRefusal } from './change-research-topic.ts';

/** Who recorded the topic is asked to complete it, and reads why. */
export function returnResearchTopic(
  context: ActingContext,
  input: ResearchTopicReasonInput,
): Promise<Result<{ readonly id: string }, ResearchTopicRefusal>> {
  return changeResearchTopic(context, input, 'RETURN', ({ row, to }) => {
    const reason = cleanText(input.reason).trim();
    const problems = neededProblems('reason', reason, RESEARCH_LIMITS.reason);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    return ok({
      data: { returnedReason: reason },
      event: {
        action: 'RESEARCH_TOPIC_RETURNED',
        objectType: 'ResearchTopic',
        objectId: row.id,
        detail: { from: row.status, to },
      },
    });
  });
}
