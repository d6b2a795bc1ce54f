import type { Prisma, Tx } from '@thidua/db';
import { buildRegisteredNumber } from './build-registered-number.ts';
import type { Columns } from './columns.ts';
import { day, hanoi } from './day.ts';
import { nextSerial } from './serial.ts';

type Status = 'DRAFT' | 'SIGNED' | 'DISPATCHED' | 'CANCELLED';
type State = 'WAITING' | 'RETURNED' | 'GRANTED' | 'REFUSED';

type Wanted = Columns<Prisma.SubmissionUncheckedCreateInput> & {
  readonly organisationId: string;
  readonly draftedById: string;
  readonly signerId: string;
  /** Lines of one year that the council passed, for awards of the authority. */
  readonly nominationIds: readonly string[];
  readonly status?: Status;
  /** How far the lines of a tờ trình that has gone out have come. */
  readonly state?: State;
};

/** A tờ trình to the province, signed on 20 December 2021 and sent the day after; its lines are moved with it. */
export async function buildSubmission(
  db: Tx,
  { nominationIds, signerId, status = 'DRAFT', state = 'WAITING', ...overrides }: Wanted,
): Promise<Prisma.SubmissionModel> {
  const at = hanoi('2021-12-17 09:00');
  const ids = [...nominationIds];
  await db.nomination.updateMany({ where: { id: { in: ids } }, data: { status: 'FORWARDED' } });
  const lines = await db.nomination.findMany({ where: { id: { in: ids } }, select: { id: true, awardCode: true } });
  const draft = await db.submission.create({
    data: {
      year: 2021,
      authority: 'PROVINCE_CHAIRMAN',
      recipient: 'Ủy ban nhân dân tỉnh Hà Tĩnh',
      title: 'Tờ trình về việc đề nghị khen thưởng năm 2021',
      sign: 'TTr-SNgV',
      createdAt: at,
      updatedAt: at,
      ...overrides,
      lines: {
        create: lines.map(({ id, awardCode }) => ({
          nominationId: id,
          awardCode,
          subjectName: 'Nguyễn Văn An',
          subjectPost: 'Chuyên viên',
        })),
      },
    },
  });
  if (status === 'DRAFT') return draft;
  if (status === 'CANCELLED') {
    await db.submissionLine.updateMany({ where: { submissionId: draft.id }, data: { state: 'TAKEN_OUT' } });
    await db.nomination.updateMany({ where: { id: { in: ids } }, data: { status: 'PASSED' } });
    return change(db, draft.id, { status, cancelledReason: 'Không trình nữa.' });
  }
  const number = nextSerial();
  await buildRegisteredNumber(db, { ...draft, number, issuedOn: day('2021-12-20') }, 'SUBMISSION');
  const signed = await change(db, draft.id, {
    status: 'SIGNED',
    number,
    numberYear: 2021,
    signedOn: day('2021-12-20'),
    signerId,
    capacity: 'DIRECTOR',
  });
  if (status === 'SIGNED') return signed;
  await db.submissionLine.updateMany({
    where: { submissionId: draft.id },
    data: { sentOn: day('2021-12-21'), expectedOn: day('2022-01-25') },
  });
  const sent = await change(db, draft.id, {
    status: 'DISPATCHED',
    dispatchedOn: day('2021-12-21'),
    way: 'PAPER',
    sets: 1,
  });
  if (state !== 'WAITING') await answer(db, sent, state);
  return sent;
}

function change(db: Tx, id: string, data: Prisma.SubmissionUncheckedUpdateInput): Promise<Prisma.SubmissionModel> {
  return db.submission.update({ where: { id }, data });
}

const STATUS_ABOVE = { RETURNED: 'FORWARDED', GRANTED: 'GRANTED_ABOVE', REFUSED: 'REFUSED_ABOVE' } as const;

async function answer(
  db: Tx,
  { id, draftedById }: Prisma.SubmissionModel,
  state: Exclude<State, 'WAITING'>,
): Promise<void> {
  const lines = await db.submissionLine.findMany({ where: { submissionId: id }, select: { id: true } });
  await db.submissionAnswer.createMany({
    data: lines.map((line) => ({
      lineId: line.id,
      outcome: state,
      number: `${nextSerial()}/QĐ-UBND`,
      decidedOn: day('2022-01-10'),
      decidedBy: 'Chủ tịch Ủy ban nhân dân tỉnh Hà Tĩnh',
      receivedOn: day('2022-01-12'),
      reason: state === 'GRANTED' ? '' : 'Thiếu chứng nhận sáng kiến.',
      recordedById: draftedById,
      recordedAt: hanoi('2022-01-12 09:00'),
    })),
  });
  // One statement: line and nomination say the same at every commit.
  await db.$executeRaw`
    WITH moved AS (
      UPDATE nominations n SET status = ${STATUS_ABOVE[state]}::"NominationStatus"
      FROM submission_lines l WHERE l."submissionId" = ${id}::uuid AND l."nominationId" = n.id)
    UPDATE submission_lines SET state = ${state}::"SubmissionLineState" WHERE "submissionId" = ${id}::uuid`;
}
