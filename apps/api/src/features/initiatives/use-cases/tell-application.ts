import { applicationProblems, takesApplicationEnd } from '@thidua/domain/initiatives';
import { dayIn, midnightUtcOf, ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { TellApplicationInput } from '../initiative.input.ts';
import { clockDaysOf } from '../initiative-clock.ts';
import { changeInitiative, refuse, type InitiativeRefusal } from './change-initiative.ts';

/**
 * Tells from when to when an initiative was first applied that was filed before anybody had applied it: the time for the decision
 * counts from that end (Nghị định 13/2012/NĐ-CP, khoản 1 Điều 7).
 */
export function tellApplication(
  context: ActingContext,
  input: TellApplicationInput,
): Promise<Result<{ readonly id: string }, InitiativeRefusal>> {
  return changeInitiative(context, input, 'TELL_APPLICATION', ({ row, now, today }) => {
    const days = clockDaysOf(row, context.actor.timeZone);
    if (!takesApplicationEnd(row.status, days)) return refuse([{ field: 'endedOn', code: 'APPLIED_BEFORE_FILING' }]);
    const { firstAppliedOn, endedOn } = input;
    const filedOn = days.filedOn ?? dayIn(context.actor.timeZone, now);
    const problems = applicationProblems({ firstAppliedOn, endedOn }, filedOn, today);
    if (problems.length > 0) return refuse(problems);
    return ok({
      data: {
        firstAppliedOn: midnightUtcOf(firstAppliedOn),
        firstApplicationEndedOn: midnightUtcOf(endedOn),
      },
      event: {
        action: 'INITIATIVE_APPLICATION_TOLD',
        objectType: 'Initiative',
        objectId: row.id,
        detail: { firstAppliedOn, endedOn },
      },
    });
  });
}
