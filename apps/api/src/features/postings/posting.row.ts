import type { Prisma } from '@thidua/db';
import type { Actor } from '@thidua/domain/accounts';
import { plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import { isPostingOver, postingDaysLeft, readsAllPostings } from '@thidua/domain/postings';
import type { PostingType } from './posting.type.ts';

export const POSTING_ROW = {
  id: true,
  year: true,
  title: true,
  notice: true,
  fromOn: true,
  dueOn: true,
  status: true,
  cancelReason: true,
  version: true,
  createdAt: true,
  wordedAt: true,
  _count: {
    select: { lines: { where: { takenOffAt: null } }, comments: { where: { status: { not: 'WITHDRAWN' } } } },
  },
  // Few at a time: a posting with many of them waits for its secretary.
  comments: { where: { status: 'WAITING' }, select: { id: true } },
} as const satisfies Prisma.PostingSelect;

type Row = Prisma.PostingGetPayload<{ select: typeof POSTING_ROW }>;

/** What the world may see of a row; numbers of comments are for those who read them all. */
export function postingType({ _count, comments, ...row }: Row, actor: Actor, today: PlainDate): PostingType {
  const dueOn = plainDateOf(row.dueOn);
  const countsAll = readsAllPostings(actor);
  return {
    ...row,
    isOver: row.status === 'OPEN' && isPostingOver(dueOn, today),
    daysLeft: postingDaysLeft(dueOn, today),
    lineCount: _count.lines,
    commentCount: countsAll ? _count.comments : null,
    waitingCount: countsAll ? comments.length : null,
  };
}
