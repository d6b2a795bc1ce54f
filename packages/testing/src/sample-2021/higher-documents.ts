import type { Tx } from '@thidua/db';
import { plainDate, type PlainDate } from '@thidua/domain/kernel';
import { partialDayOf } from '@thidua/domain/plans';
import { taskId } from './plan-tasks.ts';
import { sampleId } from './sample-id.ts';

interface Reference {
  readonly number: string;
  readonly typeName: string;
  readonly issuedOn?: PlainDate;
  readonly issuer?: string;
  readonly subject?: string;
  /** Number of the task that names the paper. */
  readonly task?: string;
}

/** Papers the plan names; signs as the plan writes them, days where it gives one. */
export const PLAN_REFERENCES: readonly Reference[] = [
  {
    number: '15/KH-UBND',
    typeName: 'Kế hoạch',
    issuedOn: plainDate('2021-01-19'),
    issuer: 'Ủy ban nhân dân tỉnh',
    subject: 'phát động phong trào thi đua thực hiện nhiệm vụ phát triển kinh tế - xã hội năm 2021',
  },
  {
    number: '05-CT/TW',
    task: '2.1',
    typeName: 'Chỉ thị',
    issuedOn: plainDate('2016-05-15'),
    issuer: 'Bộ Chính trị',
    subject: 'về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
  },
  { number: '04-NQ-TW', task: '2.1', typeName: 'Nghị quyết', subject: 'khóa XII' },
  { number: 'Chỉ thị 35', task: '2.1', typeName: 'Chỉ thị', issuer: 'Ủy ban nhân dân tỉnh' },
  { number: 'Kết luận 05', task: '2.1', typeName: 'Kết luận', issuer: 'Ủy ban nhân dân tỉnh' },
  { number: 'Quyết định 52', task: '2.1', typeName: 'Quyết định', issuer: 'Ủy ban nhân dân tỉnh' },
  {
    number: '34-CT/W',
    task: '2.1',
    typeName: 'Chỉ thị',
    issuedOn: plainDate('2014-04-07'),
    issuer: 'Bộ Chính trị',
    subject: 'về tiếp tục đổi mới công tác thi đua khen thưởng',
  },
  {
    number: '41-CT/TU',
    task: '2.1',
    typeName: 'Chỉ thị',
    issuedOn: plainDate('2014-09-09'),
    issuer: 'Tỉnh ủy',
    subject: 'về tăng cường lãnh đạo, chỉ đạo đổi mới công tác thi đua, khen thưởng',
  },
  {
    number: '01-NQ-ĐUK',
    task: '2.5',
    typeName: 'Nghị quyết',
    issuedOn: plainDate('2016-10-10'),
    issuer: 'Ban Thường vụ Đảng ủy khối các cơ quan tỉnh',
    subject:
      'Tăng cường lãnh đạo xây dựng văn hóa công sở đáp ứng yêu cầu nhiệm vụ phát triển của tỉnh đến năm 2020 và những năm tiếp theo',
  },
];

/** The register of papers from above as the plan of 2021 fills it; the plan was made to carry out the first. */
export async function tellOfHigherDocuments(db: Tx, organisationId: string, movementId: string): Promise<void> {
  await db.higherDocument.createMany({
    data: PLAN_REFERENCES.map(({ issuedOn, task: _task, ...paper }, index) => ({
      ...paper,
      ...(issuedOn === undefined ? {} : issuedColumns(issuedOn)),
      id: higherDocumentId(index + 1),
      organisationId,
    })),
  });
  await db.planReference.createMany({
    data: PLAN_REFERENCES.map(({ number, task }, index) => ({
      movementId,
      taskId: task === undefined ? null : taskId(task),
      ordinal: index + 1,
      number,
      documentId: higherDocumentId(index + 1),
      isBasis: index === 0,
    })),
  });
}

function issuedColumns(day: PlainDate) {
  const { year: issuedYear, month: issuedMonth, day: issuedDay } = partialDayOf(day);
  return {
    issuedYear,
    ...(issuedMonth !== undefined && { issuedMonth }),
    ...(issuedDay !== undefined && { issuedDay }),
  };
}

/** By its place among the references of the plan, from 1. */
export function higherDocumentId(ordinal: number): string {
  return sampleId(`higher document ${ordinal}`);
}
