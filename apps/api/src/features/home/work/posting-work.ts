import { keepsPostings, isPostingOver } from '@thidua/domain/postings';
import { plainDateOf } from '@thidua/domain/kernel';
import { visiblePostings } from '../../postings/index.ts';
import { MOST_ITEMS, NO_WORK, workItem, type Work, type WorkScope } from './work.ts';

/** Open postings: for whoever keeps them, what waits for an answer and what is over; for everybody, what can be read and commented. One statement. */
export async function postingWork({ context, year, today }: WorkScope): Promise<Work> {
  const { actor, db } = context;
  const postings = await db.posting.findMany({
    where: { AND: [visiblePostings(actor), { year, status: 'OPEN' }] },
    select: {
      id: true,
      title: true,
      dueOn: true,
      openedAt: true,
      comments: { where: { status: 'WAITING' }, select: { createdAt: true }, orderBy: { createdAt: 'asc' } },
    },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    take: MOST_ITEMS,
    relationLoadStrategy: 'join',
  });
  const keeps = keepsPostings(actor);
  const facts = postings.map(({ comments, dueOn, ...rest }) => ({ ...rest, dueOn: plainDateOf(dueOn), comments }));
  const turn = keeps
    ? facts.flatMap(({ id, title, dueOn, comments }) => {
        const [first] = comments;
        if (first !== undefined) {
          const count = comments.length;
          return workItem('ANSWER_COMMENTS', title, { subjectId: id, count, dueOn, since: first.createdAt });
        }
        return isPostingOver(dueOn, today) ? workItem('CLOSE_POSTING', title, { subjectId: id, dueOn }) : [];
      })
    : [];
  const calendar = facts
    .filter(({ dueOn }) => !isPostingOver(dueOn, today))
    .map(({ id, title, dueOn, openedAt }) =>
      workItem('POSTING_OPEN', title, { subjectId: id, dueOn, since: openedAt }),
    );
  return { ...NO_WORK, turn, calendar };
}
