import { err, ok, plainDateOf, type PlainDate, type Result } from '@thidua/domain/kernel';
import { researchSentProblems } from '@thidua/domain/research-topics';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { ResearchTopicActInput } from '../research-topic.input.ts';
import { changeResearchTopic, type ResearchTopicRefusal } from './change-research-topic.ts';

/** Sends the topic with its acceptance to be confirmed. */
export function sendResearchTopic(
  context: ActingContext,
  input: ResearchTopicActInput,
): Promise<Result<{ readonly id: string }, ResearchTopicRefusal>> {
  return changeResearchTopic(context, input, 'SEND', ({ row, to, now }) => {
    const problems = researchSentProblems({
      ...row,
      startedOn: dayOrNone(row.startedOn),
      endedOn: dayOrNone(row.endedOn),
      acceptedOn: dayOrNone(row.acceptedOn),
      paperOn: dayOrNone(row.paperOn),
      result: row.result ?? undefined,
      people: row.people.map(({ staffId, outsideName, role }) => ({
        staffId: staffId ?? undefined,
        outsideName: outsideName ?? '',
        role,
      })),
    });
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    return ok({
      data: { sentAt: now },
      event: {
        action: 'RESEARCH_TOPIC_SENT',
        objectType: 'ResearchTopic',
        objectId: row.id,
        detail: { from: row.status, to },
      },
    });
  });
}

function dayOrNone(midnightUtc: Date | null): PlainDate | undefined {
  return midnightUtc === null ? undefined : plainDateOf(midnightUtc);
}
