import { err, midnightUtcOf, ok, type Result } from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SharedRefusal } from '../../../platform/user-error.ts';
import { rollOfInvited } from '../../gatherings/index.ts';
import type { EnrolInTrainingInput } from '../training.input.ts';
import { courseInHand } from './course-in-hand.ts';
import { writeSteps } from './write-steps.ts';

/**
 * Lists people as learning a course: all, whole divisions, or people by name, with their divisions of its first day. Who is on
 * the list already stays as they are; who was taken off is listed again.
 */
export function enrolInTraining(
  context: ActingContext,
  input: EnrolInTrainingInput,
): Promise<Result<{ readonly id: string }, SharedRefusal>> {
  const { actor } = context;
  return inTransaction<{ readonly id: string }, SharedRefusal>(context, async ({ tx, audit }) => {
    const inHand = await courseInHand(tx, context, { id: input.id }, 'ENROL');
    if (!inHand.ok) return inHand;
    const { id, firstDay } = inHand.value;
    const { roll, problems } = await rollOfInvited(
      tx,
      actor.organisationId,
      {
        invitesAll: input.everybody,
        departmentIds: input.everybody ? [] : [...new Set(input.departmentIds)],
        staffIds: input.everybody ? [] : [...new Set(input.staffIds)],
      },
      firstDay,
    );
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const known = await tx.trainingRecord.findMany({
      where: { courseId: id },
      select: { id: true, staffId: true, status: true },
    });
    const listed = new Set(known.map(({ staffId }) => staffId));
    const invited = new Set(roll.map(({ staffId }) => staffId));
    const added = await tx.trainingRecord.createManyAndReturn({
      data: roll
        .filter(({ staffId }) => !listed.has(staffId))
        .map(({ staffId, departmentId }) => ({ courseId: id, staffId, departmentId })),
      select: { id: true },
    });
    const back = known.filter(({ staffId, status }) => status === 'REMOVED' && invited.has(staffId));
    await tx.trainingRecord.updateMany({
      where: { id: { in: back.map((each) => each.id) } },
      data: { status: 'ATTENDING' },
    });
    const recordIds = [...added, ...back].map((each) => each.id);
    if (recordIds.length === 0) {
      return err({ code: 'INPUT_PROBLEMS', problems: [{ field: 'departmentIds', code: 'ALL_LISTED' }] });
    }
    await writeSteps(tx, recordIds, {
      to: 'ATTENDING',
      onDay: midnightUtcOf(businessToday(context, actor)),
      recordedById: actor.accountId,
      recordedAt: businessNow(context, actor),
    });
    audit({
      action: 'TRAINING_ENROLLED',
      objectType: 'TrainingCourse',
      objectId: id,
      detail: { count: recordIds.length },
    });
    return ok({ id });
  });
}
