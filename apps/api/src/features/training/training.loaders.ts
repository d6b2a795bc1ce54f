import { plainDateOf } from '@thidua/domain/kernel';
import { groupedBy, inOrderOf, loader } from '../../platform/loader.ts';
import { departmentNameOn, NAMED_DEPARTMENT, NAMED_STAFF, staffNameOn } from '../organisation/index.ts';
import { COURSE_ROW } from './training.queries.ts';
import type {
  PersonTrainingType,
  TrainingCourseType,
  TrainingRecordType,
  TrainingStepType,
  TrainingTallyType,
  TrainingTaskType,
} from './training.type.ts';
import { visibleTrainingCourses, visibleTrainingRecords } from './training.visibility.ts';

/** How many learn each course, and how far they are: numbers, without names. */
export const tallyOf = loader<string, TrainingTallyType>(async ({ db }, ids) => {
  const rows = await db.trainingRecord.groupBy({
    by: ['courseId', 'status'],
    where: { courseId: { in: [...ids] } },
    _count: { _all: true },
  });
  return ids.map((id) => {
    const count = (...statuses: readonly string[]) =>
      rows
        .filter(({ courseId, status }) => courseId === id && statuses.includes(status))
        .reduce((sum, { _count }) => sum + _count._all, 0);
    return {
      people: count('ATTENDING', 'COMPLETED', 'NOT_COMPLETED'),
      completed: count('COMPLETED'),
      notCompleted: count('NOT_COMPLETED'),
    };
  });
});

/** Who learns each course as far as the actor may see it, by division and name, with the names of the first day. */
export const recordsOf = loader<string, readonly TrainingRecordType[]>(async ({ db, actor }, ids) => {
  if (actor === undefined) return ids.map(() => []);
  const rows = await db.trainingRecord.findMany({
    where: { AND: [visibleTrainingRecords(actor), { courseId: { in: [...ids] } }] },
    select: {
      id: true,
      courseId: true,
      staffId: true,
      departmentId: true,
      status: true,
      grade: true,
      certificate: true,
      staff: { select: NAMED_STAFF },
      department: { select: NAMED_DEPARTMENT },
      course: { select: { firstDay: true } },
      steps: { select: { onDay: true }, orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }], take: 1 },
    },
    orderBy: [
      { department: { sortOrder: 'asc' } },
      { departmentId: 'asc' },
      { staff: { sortKey: 'asc' } },
      { id: 'asc' },
    ],
  });
  const named = rows.map(({ staff, department, course, steps: [last], ...row }) => {
    const day = plainDateOf(course.firstDay);
    return {
      ...row,
      name: staffNameOn(staff, day),
      departmentName: departmentNameOn(department, day),
      onDay: last?.onDay ?? null,
    };
  });
  return groupedBy(ids, named, ({ courseId }) => courseId);
});

/** What was recorded of each person, the newest first. */
export const stepsOf = loader<string, readonly TrainingStepType[]>(async ({ db }, ids) => {
  const rows = await db.trainingStep.findMany({
    where: { recordId: { in: [...ids] } },
    select: { id: true, recordId: true, to: true, onDay: true, note: true, recordedAt: true, recordedById: true },
    orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }],
  });
  return groupedBy(ids, rows, ({ recordId }) => recordId);
});

/** The courses of each person of the own body, the newest first. Whoever asks has looked whether the actor may know. */
export const trainingsOf = loader<string, readonly PersonTrainingType[]>(async ({ db, actor }, staffIds) => {
  if (actor === undefined) return staffIds.map(() => []);
  const rows = await db.trainingRecord.findMany({
    where: {
      staffId: { in: [...staffIds] },
      status: { not: 'REMOVED' },
      course: { AND: [visibleTrainingCourses(actor), { status: 'RECORDED' }] },
    },
    select: { id: true, staffId: true, status: true, grade: true, certificate: true, course: { select: COURSE_ROW } },
    orderBy: [{ course: { firstDay: 'desc' } }, { id: 'desc' }],
  });
  return groupedBy(staffIds, rows, ({ staffId }) => staffId);
});

/** The task that each course carries out. */
export const taskOfCourse = loader<string, TrainingTaskType | undefined>(async ({ db }, ids) => {
  const rows = await db.movementTask.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, number: true, title: true },
  });
  return inOrderOf(ids, rows, ({ id }) => id);
});

/** The courses that carry out each task of a plan, the newest first. */
export const coursesOfTask = loader<string, readonly TrainingCourseType[]>(async ({ db, actor }, ids) => {
  if (actor === undefined) return ids.map(() => []);
  const rows = await db.trainingCourse.findMany({
    where: { AND: [visibleTrainingCourses(actor), { taskId: { in: [...ids] }, status: 'RECORDED' }] },
    select: COURSE_ROW,
    orderBy: [{ firstDay: 'desc' }, { id: 'desc' }],
  });
  return groupedBy(ids, rows, ({ taskId }) => taskId ?? '');
});
