import { MEETING_LIMITS } from '@thidua/domain/council';

import type { Words } from '../../../lib/text/define-text.ts';
import type { HandOverChairMutation } from './hand-over-chair.gql.ts';
import type { vi } from './text.vi.ts';

/** Why the chair was not handed over, in words; `stale` is the sentence of the meeting's pages. */
export function handoverRefusal(
  t: Words<typeof vi>,
  stale: string,
  outcome: HandOverChairMutation['handOverChair'],
): string | undefined {
  switch (outcome.__typename) {
    case 'Meeting':
      return undefined;
    case 'StaleRecordError':
      return stale;
    case 'InvalidTransitionError':
      return t.problems.late;
    case 'ChairHinderedError':
      return t.problems.hindered[outcome.hindrance];
    case 'InputProblemsError': {
      const [problem] = outcome.problems;
      return problem?.code === 'TOO_LONG'
        ? t.problems.reasonLong(problem.limit ?? MEETING_LIMITS.chairReason)
        : t.problems.reason;
    }
  }
}
