import type { Tx } from '@thidua/db';
import { err, ok, plainDateOf, type PlainDate, type Result } from '@thidua/domain/kernel';
import {
  applyTrainingCourseEvent,
  mayKeepTraining,
  type TrainingCourseEvent,
  type TrainingCourseStatus,
} from '@thidua/domain/training';
import { forbidden, found } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SharedRefusal } from '../../../platform/user-error.ts';
import { visibleTrainingCourses } from '../training.visibility.ts';

interface CourseInHand {
  readonly id: string;
  readonly firstDay: PlainDate;
  readonly status: TrainingCourseStatus;
  readonly to: TrainingCourseStatus;
}

/**
 * The course, locked, once right, state and version hold. Listing people and recording their results names no version: the
 * rows of people carry their own states, and two of the office may work on one long list.
 */
export async function courseInHand(
  tx: Tx,
  { actor }: ActingContext,
  { id, version }: { readonly id: string; readonly version?: number },
  event: TrainingCourseEvent,
): Promise<Result<CourseInHand, SharedRefusal>> {
  await tx.$queryRaw`SELECT id FROM training_courses WHERE id = ${id}::uuid AND "organisationId" = ${actor.organisationId}::uuid FOR UPDATE`;
  const row = found(
    await tx.trainingCourse.findFirst({
      where: { AND: [{ id }, visibleTrainingCourses(actor)] },
      select: { id: true, status: true, version: true, firstDay: true },
    }),
  );
  if (!mayKeepTraining(actor)) throw forbidden();
  const next = applyTrainingCourseEvent(row.status, event);
  if (!next.ok) return next;
  if (version !== undefined && row.version !== version) {
    return err({ code: 'STALE_RECORD', currentVersion: row.version });
  }
  return ok({ id: row.id, firstDay: plainDateOf(row.firstDay), status: row.status, to: next.value });
}
