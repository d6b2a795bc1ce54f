import { isPermitted } from '@thidua/domain/accounts';
import { midnightUtcOf, plainDateOf } from '@thidua/domain/kernel';
import { visibleOpinions } from '../../opinions/index.ts';
import { MOST_ITEMS, NO_WORK, workItem, type Work, type WorkScope } from './work.ts';

/** Letters to other bodies whose answer is overdue, for the secretariat that reminds or goes on. One statement. */
export async function opinionWork({ context, year, today }: WorkScope): Promise<Work> {
  const { actor, db } = context;
  if (!isPermitted(actor, 'opinion:keep')) return NO_WORK;
  const letters = await db.opinionRequest.findMany({
    where: {
      AND: [visibleOpinions(actor), { year, status: 'WAITING', dueOn: { lt: midnightUtcOf(today) } }],
    },
    select: { id: true, bodyName: true, letterNumber: true, dueOn: true, createdAt: true },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    take: MOST_ITEMS,
  });
  const turn = letters.map(({ id, bodyName, letterNumber, dueOn, createdAt }) =>
    workItem('ANSWER_OVERDUE', bodyName, {
      subjectId: id,
      detail: letterNumber,
      dueOn: plainDateOf(dueOn),
      since: createdAt,
    }),
  );
  return { ...NO_WORK, turn };
}
