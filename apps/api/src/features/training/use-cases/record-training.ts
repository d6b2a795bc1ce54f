import { cleanLine, cleanText, err, midnightUtcOf, ok, type Result } from '@thidua/domain/kernel';
import { applyTrainingStep, trainingStepProblems, type TrainingStatus } from '@thidua/domain/training';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { badInput } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SharedRefusal } from '../../../platform/user-error.ts';
import type { RecordTrainingInput } from '../training.input.ts';
import { courseInHand } from './course-in-hand.ts';
import { writeSteps } from './write-steps.ts';

/** Records one outcome of one or of many people: all of them can take it, or none does. */
export function recordTraining(
  context: ActingContext,
  input: RecordTrainingInput,
): Promise<Result<{ readonly id: string }, SharedRefusal>> {
  const { actor } = context;
  const { step, onDay } = input;
  return inTransaction<{ readonly id: string }, SharedRefusal>(context, async ({ tx, audit }) => {
    const inHand = await courseInHand(tx, context, { id: input.id }, 'RESULT');
    if (!inHand.ok) return inHand;
    const { id, firstDay } = inHand.value;
    const recordIds = [...new Set(input.recordIds)];
    const rows = await tx.trainingRecord.findMany({
      where: { courseId: id, id: { in: recordIds } },
      select: { status: true },
    });
    let to: TrainingStatus | undefined;
    for (const { status } of rows) {
      const next = applyTrainingStep(status, step);
      if (!next.ok) return next;
      to = next.value;
    }
    if (to === undefined || rows.length !== recordIds.length) throw badInput();
    const isDone = step === 'COMPLETE';
    const certificate = isDone ? cleanLine(input.certificate) : '';
    const note = cleanText(input.note).trim();
    const today = businessToday(context, actor);
    const problems = trainingStepProblems({ step, onDay, certificate, note }, { firstDay, today });
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const reached = { grade: isDone ? (input.grade ?? null) : null, certificate };
    await tx.trainingRecord.updateMany({ where: { id: { in: recordIds } }, data: { status: to, ...reached } });
    await writeSteps(tx, recordIds, {
      to,
      onDay: midnightUtcOf(onDay),
      ...reached,
      note,
      recordedById: actor.accountId,
      recordedAt: businessNow(context, actor),
    });
    audit({
      action: 'TRAINING_RESULT_RECORDED',
      objectType: 'TrainingCourse',
      objectId: id,
      detail: { count: recordIds.length, to },
    });
    return ok({ id });
  });
}
