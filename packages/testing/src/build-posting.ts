import type { Prisma, Tx } from '@thidua/db';
import type { Columns } from './columns.ts';
import { day, hanoi } from './day.ts';
import { nextSerial } from './serial.ts';

type Status = 'DRAFT' | 'OPEN' | 'CLOSED' | 'CANCELLED';
const OPENED_AT = hanoi('2021-11-29 08:00');

/** What follows from the state; a list is written as a draft and opened afterwards. */
const ENDS = {
  OPEN: { openedAt: OPENED_AT },
  CLOSED: { openedAt: OPENED_AT, closedAt: hanoi('2021-12-06 08:00') },
  CANCELLED: { cancelReason: 'Lập lại cho đủ danh sách.' },
} as const satisfies Record<Exclude<Status, 'DRAFT'>, object>;

/** A posting of these eligible lines of one year from 29 November to 10 December 2021; an open one holds them. */
export async function buildPosting(
  db: Tx,
  {
    nominationIds,
    status = 'DRAFT',
    organisationId,
    ...overrides
  }: Columns<Prisma.PostingUncheckedCreateInput> & {
    readonly organisationId: string;
    readonly writtenById: string;
    readonly nominationIds: readonly string[];
    readonly status?: Status;
  },
): Promise<Prisma.PostingModel> {
  const at = hanoi('2021-11-26 09:00');
  const posting = await db.posting.create({
    data: {
      year: 2021,
      title: `Đợt công khai ${nextSerial()}`,
      notice: 'Mời cán bộ, công chức góp ý về danh sách đề nghị khen thưởng.',
      fromOn: day('2021-11-29'),
      dueOn: day('2021-12-10'),
      createdAt: at,
      updatedAt: at,
      ...overrides,
      organisationId,
      lines: {
        create: nominationIds.map((nominationId, index) => ({ organisationId, nominationId, ordinal: index + 1 })),
      },
    },
    include: { lines: { select: { id: true } } },
  });
  if (status === 'DRAFT') return posting;
  // Both in one change: an open posting holds posted lines, and nothing else does.
  const lines = posting.lines.map(({ id }) => ({
    where: { id },
    data: { nomination: { update: { status: 'POSTED' as const } } },
  }));
  return db.posting.update({
    where: { id: posting.id },
    data: { status, ...ENDS[status], ...(status === 'OPEN' ? { lines: { update: lines } } : {}) },
  });
}

/** What somebody says of an open posting; about all of it unless a line is named. */
export function buildPostingComment(
  db: Tx,
  {
    status = 'WAITING',
    answeredById,
    ...overrides
  }: Columns<Prisma.PostingCommentUncheckedCreateInput> & {
    readonly organisationId: string;
    readonly postingId: string;
    readonly authorId: string;
    readonly status?: 'WAITING' | 'ANSWERED' | 'WITHDRAWN';
    /** Needed for an answered one. */
    readonly answeredById?: string;
  },
): Promise<Prisma.PostingCommentModel> {
  const answeredAt = hanoi('2021-12-02 09:00');
  const ends = {
    WAITING: {},
    ANSWERED: { answer: 'Đã kiểm tra, hồ sơ đúng.', answeredById: answeredById ?? null, answeredAt },
    WITHDRAWN: { withdrawnAt: answeredAt },
  } as const;
  return db.postingComment.create({
    data: {
      text: 'Đề nghị xem lại số liệu của báo cáo.',
      createdAt: hanoi('2021-12-01 09:00'),
      ...ends[status],
      status,
      ...overrides,
    },
  });
}
