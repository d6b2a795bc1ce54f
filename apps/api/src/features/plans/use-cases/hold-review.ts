import { ok, plainDateOf, type InputProblem, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import type { MovementReviewInput } from '../plan.input.ts';
import { changeMovement, refuse, type Hand, type MovementRefusal } from './change-movement.ts';
import { takeStep } from './take-step.ts';

const ACTIONS = { REVIEW_INTERIM: 'MOVEMENT_REVIEWED_INTERIM', REVIEW_FINALLY: 'MOVEMENT_REVIEWED_FINALLY' } as const;

/** Records that a review was held, on its day: not before the movement began, not tomorrow. */
export function holdReview(
  context: ActingContext,
  input: MovementReviewInput,
  event: keyof typeof ACTIONS,
): Promise<Result<{ readonly id: string }, MovementRefusal | InputProblems>> {
  return changeMovement<InputProblems>(context, input, event, async (hand) => {
    const problems = dayProblems(hand, input);
    if (problems.length > 0) return refuse(problems);
    return ok(await takeStep(context, hand, ACTIONS[event], { onDay: input.onDay }));
  });
}

function dayProblems({ row, today }: Hand, { onDay }: MovementReviewInput): readonly InputProblem[] {
  if (onDay > today) return [{ field: 'onDay', code: 'IN_FUTURE' }];
  return onDay < plainDateOf(row.fromDay) ? [{ field: 'onDay', code: 'BEFORE_START' }] : [];
}
