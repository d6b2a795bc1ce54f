import type { Tx } from '@thidua/db';
import { cleanLine, err, midnightUtcOf, ok, yearOf, type Result } from '@thidua/domain/kernel';
import { mayKeepTraining, trainingCourseProblems } from '@thidua/domain/training';
import { businessNow } from '../../../platform/business-clock.ts';
import { badInput, forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SharedRefusal } from '../../../platform/user-error.ts';
import { visibleMovements } from '../../movements/index.ts';
import type { SaveTrainingCourseInput } from '../training.input.ts';
import { courseInHand } from './course-in-hand.ts';

/** Records a course or puts it right. The id comes from the client: the same id twice records once. */
export function saveTrainingCourse(
  context: ActingContext,
  input: SaveTrainingCourseInput,
): Promise<Result<{ readonly id: string }, SharedRefusal>> {
  const { actor } = context;
  const { organisationId } = actor;
  const { id, version = null, kind, firstDay, lastDay, lessons = null, taskId = null, targetId = null } = input;
  return inTransaction<{ readonly id: string }, SharedRefusal>(context, async ({ tx, audit }) => {
    // The second of two equal calls waits here and then finds what the first one made.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${id}, 0))`;
    if (!mayKeepTraining(actor)) throw forbidden();
    if (version === null) {
      const known = await tx.trainingCourse.findUnique({ where: { id }, select: { organisationId: true } });
      if (known !== null && known.organisationId !== organisationId) throw badInput();
      if (known !== null) return ok({ id });
    } else {
      const inHand = await courseInHand(tx, context, { id, version }, 'CHANGE');
      if (!inHand.ok) return inHand;
    }
    const typed = {
      title: cleanLine(input.title),
      organiser: cleanLine(input.organiser),
      paper: cleanLine(input.paper),
    };
    const problems = trainingCourseProblems({ ...typed, firstDay, lastDay, lessons: lessons ?? undefined });
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    if (
      taskId !== null &&
      (await tx.movementTask.count({ where: { id: taskId, movement: visibleMovements(actor) } })) === 0
    ) {
      throw badInput();
    }
    const year = yearOf(firstDay);
    if (targetId !== null && !(await isCounting(tx, actor, targetId, year))) {
      return err({ code: 'INPUT_PROBLEMS', problems: [{ field: 'targetId', code: 'NOT_COUNTING' }] });
    }
    const now = businessNow(context, actor);
    const columns = {
      ...typed,
      kind,
      year,
      firstDay: midnightUtcOf(firstDay),
      lastDay: midnightUtcOf(lastDay),
      lessons,
      taskId,
      targetId,
      updatedAt: now,
    };
    if (version === null) {
      await tx.trainingCourse.create({
        data: { id, organisationId, ...columns, createdById: actor.accountId, createdAt: now },
        select: { id: true },
      });
    } else {
      await tx.trainingCourse.update({
        where: { id },
        data: { ...columns, version: { increment: 1 } },
        select: { id: true },
      });
    }
    audit({
      action: version === null ? 'TRAINING_RECORDED' : 'TRAINING_CHANGED',
      objectType: 'TrainingCourse',
      objectId: id,
      detail: { year, kind },
    });
    return ok({ id });
  });
}

/** The target is one of participation that no movement's pledges count, stands, and its plan of that year is not closed. */
async function isCounting(tx: Tx, actor: ActingContext['actor'], targetId: string, year: number): Promise<boolean> {
  const target = found(
    await tx.target.findFirst({
      where: { id: targetId, movement: visibleMovements(actor) },
      select: {
        kind: true,
        thematicMovementId: true,
        removedAt: true,
        movement: { select: { status: true, year: true } },
      },
    }),
  );
  const { kind, thematicMovementId, removedAt, movement } = target;
  return (
    kind === 'PARTICIPATION_ALL' &&
    thematicMovementId === null &&
    removedAt === null &&
    movement.year === year &&
    movement.status !== 'CLOSED'
  );
}
