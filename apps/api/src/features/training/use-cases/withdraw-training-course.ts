import { cleanText, err, ok, type Result } from '@thidua/domain/kernel';
import { TRAINING_LIMITS } from '@thidua/domain/training';
import { neededProblems } from '@thidua/domain/works';
import { businessNow } from '../../../platform/business-clock.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SharedRefusal } from '../../../platform/user-error.ts';
import type { WithdrawTrainingCourseInput } from '../training.input.ts';
import { courseInHand } from './course-in-hand.ts';

/** Takes back a course that was recorded by mistake: it counts nowhere any more, and its page says why. */
export function withdrawTrainingCourse(
  context: ActingContext,
  input: WithdrawTrainingCourseInput,
): Promise<Result<{ readonly id: string }, SharedRefusal>> {
  return inTransaction<{ readonly id: string }, SharedRefusal>(context, async ({ tx, audit }) => {
    const inHand = await courseInHand(tx, context, input, 'WITHDRAW');
    if (!inHand.ok) return inHand;
    const { id, status, to } = inHand.value;
    const reason = cleanText(input.reason).trim();
    const problems = neededProblems('reason', reason, TRAINING_LIMITS.note);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const now = businessNow(context, context.actor);
    await tx.trainingCourse.update({
      where: { id },
      data: { status: to, withdrawnReason: reason, withdrawnAt: now, updatedAt: now, version: { increment: 1 } },
      select: { id: true },
    });
    audit({
      action: 'TRAINING_WITHDRAWN',
      objectType: 'TrainingCourse',
      objectId: id,
      detail: { from: status, to },
    });
    return ok({ id });
  });
}
