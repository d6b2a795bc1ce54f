import { addDays, midnightUtcOf, plainDateOf } from '@thidua/domain/kernel';
import { isPostingOver, keepsPostings } from '@thidua/domain/postings';
import { visiblePostings } from '../../postings/index.ts';
import { MOST_ITEMS, NEWS_DAYS, NO_WORK, workItem, type Work, type WorkScope } from './work.ts';

/**
 * Open postings: for whoever keeps them, what waits for an answer and what is over; for everybody, what can be read and commented
 * on, and what was answered to their own comments. One statement.
 */
export async function postingWork({ context, year, today }: WorkScope): Promise<Work> {
  const { actor, db } = context;
  const { accountId } = actor;
  const since = midnightUtcOf(addDays(today, -NEWS_DAYS));
  const postings = await db.posting.findMany({
    where: {
      AND: [
        visiblePostings(actor),
        {
          year,
          OR: [
            { status: 'OPEN' },
            { status: 'CLOSED', comments: { some: { authorId: accountId, answeredAt: { gte: since } } } },
          ],
        },
      ],
    },
    select: {
      id: true,
      title: true,
      status: true,
      dueOn: true,
      openedAt: true,
      comments: {
        where: { OR: [{ status: 'WAITING' }, { authorId: accountId, answeredAt: { gte: since } }] },
        select: { id: true, status: true, createdAt: true, answeredAt: true },
        orderBy: { createdAt: 'asc' },
      },
    },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    take: MOST_ITEMS,
    relationLoadStrategy: 'join',
  });
  const keeps = keepsPostings(actor);
  const parts = postings.map(({ id: subjectId, title, status, comments, openedAt, ...posting }): Work => {
    const dueOn = plainDateOf(posting.dueOn);
    const isOpen = status === 'OPEN';
    const isOver = isPostingOver(dueOn, today);
    const [first, ...others] = comments.filter((comment) => comment.status === 'WAITING');
    const asked =
      first === undefined
        ? []
        : [workItem('ANSWER_COMMENTS', title, { subjectId, count: others.length + 1, dueOn, since: first.createdAt })];
    const ended = isOver && first === undefined ? [workItem('CLOSE_POSTING', title, { subjectId, dueOn })] : [];
    return {
      ...NO_WORK,
      turn: isOpen && keeps ? [...asked, ...ended] : [],
      calendar: isOpen && !isOver ? [workItem('POSTING_OPEN', title, { subjectId, dueOn, since: openedAt })] : [],
      news: comments.flatMap(({ id, answeredAt }) =>
        answeredAt === null
          ? []
          : workItem('COMMENT_ANSWERED', title, { key: `COMMENT_ANSWERED:${id}`, subjectId, since: answeredAt }),
      ),
    };
  });
  return {
    ...NO_WORK,
    turn: parts.flatMap(({ turn }) => turn),
    calendar: parts.flatMap(({ calendar }) => calendar),
    news: parts.flatMap(({ news }) => news),
  };
}
