import { isPermitted } from '@thidua/domain/accounts';
import { MOST_ITEMS, NO_WORK, workItem, type Work, type WorkScope } from './work.ts';

/**
 * Sheets that the actor has not sent, by number and text: the request itself is not there for its scorer. One statement, and
 * none for those who score nothing; no other part of the page reads sheets.
 */
export async function scoringWork({ context, year }: WorkScope): Promise<Work> {
  const { actor, db } = context;
  if (!isPermitted(actor, 'initiative:score') || actor.staffId === undefined) return NO_WORK;
  const rows = await db.scoreSheet.findMany({
    where: {
      organisationId: actor.organisationId,
      staffId: actor.staffId,
      status: 'ASSIGNED',
      initiative: { year, status: 'SCORING' },
    },
    select: { id: true, assignedAt: true, initiative: { select: { title: true } } },
    orderBy: { number: 'asc' },
    take: MOST_ITEMS,
  });
  const turn = rows.map(({ id, assignedAt, initiative }) =>
    workItem('SCORE_INITIATIVE', initiative.title, { subjectId: id, since: assignedAt }),
  );
  return { ...NO_WORK, turn };
}
