import type { Prisma } from '@thidua/db';
import { found } from '../../platform/fault.ts';
import { keyset } from '../../platform/keyset.ts';
import { checkedFirst, pageOf, type Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { searchWords } from '../../platform/search-words.ts';
import type { TrainingCoursesArgs } from './training.input.ts';
import type { TrainingCourseType } from './training.type.ts';
import { visibleTrainingCourses } from './training.visibility.ts';

export const COURSE_ROW = {
  id: true,
  year: true,
  kind: true,
  title: true,
  organiser: true,
  firstDay: true,
  lastDay: true,
  lessons: true,
  paper: true,
  taskId: true,
  targetId: true,
  status: true,
  withdrawnReason: true,
  version: true,
} as const satisfies Prisma.TrainingCourseSelect;

const NEWEST_FIRST = keyset<
  TrainingCourseType,
  Prisma.TrainingCourseWhereInput,
  Prisma.TrainingCourseOrderByWithRelationInput
>([
  { path: 'firstDay', direction: 'desc', kind: 'instant', valueOf: ({ firstDay }) => firstDay },
  { path: 'id', direction: 'desc', kind: 'text', valueOf: ({ id }) => id },
]);

/** One page of the courses of a year, the latest first; withdrawn ones are only seen on their own page. */
export async function listTrainingCourses(
  { db, actor }: ActingContext,
  { year, filter, first, after }: TrainingCoursesArgs,
): Promise<Page<TrainingCourseType>> {
  const { text, kinds, departmentId, withoutResult } = filter ?? {};
  const where: Prisma.TrainingCourseWhereInput = {
    AND: [
      visibleTrainingCourses(actor),
      { year, status: 'RECORDED' },
      kinds == null || kinds.length === 0 ? {} : { kind: { in: [...kinds] } },
      departmentId == null ? {} : { records: { some: { departmentId, status: { not: 'REMOVED' } } } },
      withoutResult === true ? { records: { some: { status: 'ATTENDING' } } } : {},
      ...searchWords(text).map((word) => ({ foldedTitle: { contains: word } })),
    ],
  };
  const take = checkedFirst(first);
  const rows = await db.trainingCourse.findMany({
    select: COURSE_ROW,
    where: { AND: [where, NEWEST_FIRST.after(after) ?? {}] },
    orderBy: NEWEST_FIRST.orderBy,
    take: take + 1,
  });
  return pageOf(rows, take, NEWEST_FIRST.cursorOf, () => db.trainingCourse.count({ where }));
}

/** The course, withdrawn or not; NOT_FOUND for one of another body. */
export async function trainingCourseById({ db, actor }: ActingContext, id: string): Promise<TrainingCourseType> {
  return found(
    await db.trainingCourse.findFirst({ select: COURSE_ROW, where: { AND: [{ id }, visibleTrainingCourses(actor)] } }),
  );
}
