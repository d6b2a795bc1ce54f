import {
  daysOfLessons,
  TRAINING_GRADE_NAMES,
  TRAINING_KIND_NAMES,
  TRAINING_STATUS_NAMES,
  type TrainingGrade,
  type TrainingKind,
  type TrainingStatus,
} from '@thidua/domain/training';
import { question, type AnyExportList, type ExportList, type Portion } from '../../platform/export/export-list.ts';
import { choiceFact, departmentFact, filterOf, searchFact, yearOf } from '../../platform/export/filter-words.ts';
import type { TrainingFilter } from './training.input.ts';

interface Learner {
  readonly name: string;
  readonly departmentName: string;
  readonly status: TrainingStatus;
  readonly grade: TrainingGrade | null;
  readonly certificate: string;
}

interface Course {
  readonly title: string;
  readonly kind: TrainingKind;
  readonly organiser: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly lessons: number | null;
  readonly paper: string;
  readonly records: readonly Learner[];
}

/** A person in a course; a course of which the viewer may see nobody is one line without a person. */
interface Row extends Omit<Course, 'records'> {
  readonly learner: Learner | undefined;
}

function rowsOf({ records, ...course }: Course): readonly Row[] {
  const learners = records.filter(({ status }) => status !== 'REMOVED');
  return learners.length === 0
    ? [{ ...course, learner: undefined }]
    : learners.map((learner) => ({ ...course, learner }));
}

/** Who learned what in a year: one line a person and course. */
const trainingExport: ExportList<Row> = {
  slug: 'training',
  permission: 'training:read',
  document: question(`
    query ($year: Int!, $filter: TrainingFilter, $after: String) {
      trainingCourses(year: $year, filter: $filter, after: $after, first: 100) {
        nodes {
          title kind organiser firstDay lastDay lessons paper
          records { name departmentName status grade certificate }
        }
        pageInfo { endCursor hasNextPage }
      }
    }`),
  title: (variables) => `Đào tạo, bồi dưỡng năm ${yearOf(variables)}`,
  portionOf: ({ trainingCourses }) => {
    const { nodes, ...rest } = trainingCourses as Portion<Course>;
    return { ...rest, nodes: nodes.flatMap(rowsOf) };
  },
  columns: [
    { header: 'Khóa học', kind: 'text', width: 50, fieldClass: 'P1', value: ({ title }) => title },
    { header: 'Nội dung', kind: 'text', width: 26, fieldClass: 'P1', value: ({ kind }) => TRAINING_KIND_NAMES[kind] },
    { header: 'Nơi tổ chức', kind: 'text', width: 36, fieldClass: 'P1', value: ({ organiser }) => organiser },
    { header: 'Từ ngày', kind: 'date', width: 13, fieldClass: 'P1', value: ({ firstDay }) => firstDay },
    { header: 'Đến ngày', kind: 'date', width: 13, fieldClass: 'P1', value: ({ lastDay }) => lastDay },
    { header: 'Số tiết', kind: 'integer', width: 9, fieldClass: 'P1', value: ({ lessons }) => lessons },
    {
      header: 'Số ngày học',
      kind: 'decimal',
      width: 12,
      fieldClass: 'P1',
      value: ({ lessons }) => (lessons === null ? null : daysOfLessons(lessons)),
    },
    { header: 'Văn bản cử đi học', kind: 'text', width: 22, fieldClass: 'P1', value: ({ paper }) => paper },
    { header: 'Họ và tên', kind: 'text', width: 30, fieldClass: 'P1', value: ({ learner }) => learner?.name ?? null },
    {
      header: 'Phòng, đơn vị',
      kind: 'text',
      width: 36,
      fieldClass: 'P0',
      value: ({ learner }) => learner?.departmentName ?? null,
    },
    {
      header: 'Kết quả',
      kind: 'text',
      width: 18,
      fieldClass: 'P1',
      value: ({ learner }) => (learner === undefined ? null : TRAINING_STATUS_NAMES[learner.status]),
    },
    {
      header: 'Xếp loại',
      kind: 'text',
      width: 12,
      fieldClass: 'P1',
      value: ({ learner }) => (learner?.grade == null ? null : TRAINING_GRADE_NAMES[learner.grade]),
    },
    {
      header: 'Chứng chỉ',
      kind: 'text',
      width: 30,
      fieldClass: 'P1',
      value: ({ learner }) => learner?.certificate ?? null,
    },
  ],
  filters: async (variables, ask) => {
    const { text, kinds, departmentId, withoutResult } = filterOf<TrainingFilter>(variables);
    return [
      ...searchFact(text),
      ...choiceFact('Nội dung', kinds, TRAINING_KIND_NAMES),
      ...(await departmentFact(departmentId, yearOf(variables), ask)),
      ...(withoutResult === true ? ([['Kết quả', 'còn người chưa ghi']] as const) : []),
    ];
  },
};

/** The lists of this feature as files. */
export const trainingExports: readonly AnyExportList[] = [trainingExport];
