import { ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { ResearchTopicActInput } from '../research-topic.input.ts';
import { changeResearchTopic, type ResearchTopicRefusal } from './change-research-topic.ts';

/** The paper was seen: from now on titles may rest on the topic. */
export function confirmResearchTopic(
  context: ActingContext,
  input: ResearchTopicActInput,
): Promise<Result<{ readonly id: string }, ResearchTopicRefusal>> {
  return changeResearchTopic(context, input, 'CONFIRM', ({ row, to, now }) =>
    ok({
      data: { confirmedById: context.actor.accountId, confirmedAt: now, returnedReason: null },
      event: {
        action: 'RESEARCH_TOPIC_CONFIRMED',
        objectType: 'ResearchTopic',
        objectId: row.id,
        detail: { from: row.status, to },
      },
    }),
  );
}
