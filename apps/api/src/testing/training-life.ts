import { TRAINING_COURSE_STATUSES } from '@thidua/domain/training';
import { buildTrainingCourse } from '@thidua/testing';
import { life } from './policy-life.ts';

/** Courses of the body with one person who learns. */
export const trainingCourseLife = life(
  TRAINING_COURSE_STATUSES,
  ['none'],
  async ({ db, colleagueId, strangerId, divisionId }, _actor, _relation, status) => {
    const { id, recordIds } = await buildTrainingCourse(db, { status, staffIds: [colleagueId] });
    return { '*': id, id, recordIds: recordIds[0] ?? '', staffIds: strangerId, departmentIds: divisionId };
  },
);
