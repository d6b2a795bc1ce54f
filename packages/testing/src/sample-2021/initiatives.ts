import type { Prisma, Tx } from '@thidua/db';
import { initiativeCode, type InitiativeStatus } from '@thidua/domain/initiatives';
import { day, hanoi } from '../day.ts';
import { clockColumns } from '../initiative-clock.ts';
import { accountId } from './accounts.ts';
import { INITIATIVES, type SampleInitiative } from './initiative-list.ts';
import { departmentId, ORGANISATION_ID } from './organisation.ts';
import { personOf } from './people.ts';
import { sampleId } from './sample-id.ts';
import { staffId } from './staff.ts';

export function initiativeId(number: number): string {
  return sampleId(`initiative ${number}`);
}

/** States that lie behind the submission, the head's endorsement and so on: they carry those days. */
const AFTER_SUBMISSION: readonly InitiativeStatus[] = [
  'SUBMITTED',
  'ENDORSED',
  'RETURNED',
  'RECEIVED',
  'SCORING',
  'BEFORE_COUNCIL',
  'NOT_ACCEPTED',
  'RECOGNISED',
  'NOT_RECOGNISED',
];
const AFTER_ENDORSEMENT: readonly InitiativeStatus[] = [
  'ENDORSED',
  'RETURNED',
  'RECEIVED',
  'SCORING',
  'BEFORE_COUNCIL',
  'NOT_ACCEPTED',
  'RECOGNISED',
  'NOT_RECOGNISED',
];

/** Chapter 7: what people found out in 2021, and how far each request has come. */
export async function tellOfTheInitiatives(db: Tx): Promise<void> {
  await db.initiative.createMany({ data: INITIATIVES.map(initiativeRow) });
  await db.initiativeAuthor.createMany({ data: INITIATIVES.flatMap(authorRows) });
  await db.initiativeRecognition.createMany({ data: INITIATIVES.flatMap(recognitionRows) });
  const counter = { organisationId: ORGANISATION_ID, year: 2021, kind: 'INITIATIVE' as const };
  await db.counter.create({ data: { ...counter, last: INITIATIVES.length } });
}

function initiativeRow(entry: SampleInitiative, index: number): Prisma.InitiativeCreateManyInput {
  const { owner, status, title, field, written } = entry;
  const isSubmitted = AFTER_SUBMISSION.includes(status);
  const isEndorsed = AFTER_ENDORSEMENT.includes(status);
  const firstAppliedOn = entry.applied === undefined ? null : day(entry.applied);
  const updatedAt = hanoi(`${entry.touched ?? written} 10:15`);
  const submittedAt = isSubmitted ? hanoi(`${written} 16:00`) : null;
  return {
    id: initiativeId(index + 1),
    organisationId: ORGANISATION_ID,
    year: 2021,
    code: initiativeCode(2021, index + 1),
    status,
    version: isSubmitted ? 3 : 1,
    ownerId: staffId(owner),
    departmentId: departmentId(personOf(owner).department),
    title,
    field,
    before: entry.before,
    solution: entry.solution,
    novelty: entry.novelty,
    ...(status === 'DRAFT' ? {} : COMPLETE),
    firstAppliedOn,
    createdAt: hanoi(`${written} 08:30`),
    updatedAt,
    submittedAt,
    ...clockColumns({ status, firstAppliedOn, submittedAt, updatedAt }),
    ...(isEndorsed
      ? {
          endorsedAt: hanoi(`${entry.touched ?? written} 09:40`),
          endorsement: 'Đồng ý, đã áp dụng có hiệu quả tại phòng.',
        }
      : {}),
    ...(isEndorsed ? { endorsedById: accountId(entry.endorsedBy ?? 'chanhvanphong') } : {}),
    ...reasonOf(entry),
  };
}

const COMPLETE = {
  conditions: 'Máy tính nối mạng nội bộ; không cần kinh phí thêm.',
  authorBenefit: 'Giảm thời gian xử lý từ hai ngày còn nửa ngày cho một hồ sơ.',
  userBenefit: 'Tổ chức, cá nhân nhận kết quả sớm hơn, không phải đi lại.',
} as const;

function reasonOf({ status, reason }: SampleInitiative) {
  if (reason === undefined) return {};
  if (status === 'RETURNED') return { returnedReason: reason };
  return status === 'WITHDRAWN' ? { withdrawnReason: reason } : { refusedReason: reason };
}

function authorRows({ owner, authors = [], status, written }: SampleInitiative, index: number) {
  const others = authors.reduce((sum, [, share]) => sum + share, 0);
  const all = [[owner, 10_000 - others] as const, ...authors];
  return all.map(([key, shareBasisPoints], position) => ({
    initiativeId: initiativeId(index + 1),
    staffId: staffId(key),
    ordinal: position + 1,
    shareBasisPoints,
    ...(position === 0 || status === 'DRAFT' ? {} : signed(shareBasisPoints, written)),
  }));
}

/** Co-authors of requests that were sent had signed the form; the secretariat wrote that down. */
function signed(shareBasisPoints: number, on: string) {
  return {
    answer: 'ON_PAPER' as const,
    answeredShare: shareBasisPoints,
    answerNote: 'Các tác giả ký trên đơn yêu cầu công nhận sáng kiến, bản giấy lưu ở Văn phòng.',
    answeredAt: hanoi(`${on} 09:00`),
    answeredById: accountId('chanhvanphong'),
  };
}

function recognitionRows(
  { recognised = [] }: SampleInitiative,
  index: number,
): Prisma.InitiativeRecognitionCreateManyInput[] {
  return recognised.map(([scope, decisionNumber, on]) => ({
    id: sampleId(`recognition ${index + 1} ${scope}`),
    initiativeId: initiativeId(index + 1),
    scope,
    decisionNumber,
    decidedOn: day(on),
    decidedBy: scope === 'PROVINCE' ? 'Chủ tịch Ủy ban nhân dân tỉnh Hà Tĩnh' : 'Giám đốc Sở Ngoại vụ Hà Tĩnh',
    recordedById: accountId('chanhvanphong'),
    recordedAt: hanoi(`${on} 15:20`),
  }));
}
