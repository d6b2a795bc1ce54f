import { hasRole, type Actor } from '../accounts/index.ts';
import { eventsFrom } from '../kernel/index.ts';
import { TRAINING_COURSE_TRANSITIONS, type TrainingCourseEvent, type TrainingCourseStatus } from './training-life.ts';

/** The secretariat records who learns what; everybody reads. */
export function mayKeepTraining(actor: Pick<Actor, 'roles'>): boolean {
  return hasRole(actor, 'SECRETARY');
}

/** What the person may do with a course now. */
export function trainingEventsFor(
  actor: Pick<Actor, 'roles'>,
  status: TrainingCourseStatus,
): readonly TrainingCourseEvent[] {
  if (!mayKeepTraining(actor)) return [];
  return eventsFrom<TrainingCourseStatus, TrainingCourseEvent>(TRAINING_COURSE_TRANSITIONS, status);
}
