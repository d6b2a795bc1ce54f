import { isPermitted } from '@thidua/domain/accounts';
import { yearOf } from '@thidua/domain/kernel';
import { mayEverDoWithResearchTopic, recordsForOthers } from '@thidua/domain/research-topics';
import { ownResearchTopics, visibleResearchTopics } from '../../research-topics/index.ts';
import { secretaryIdsOf } from '../offices.queries.ts';
import { MOST_ITEMS, NO_WORK, workItem, type Work, type WorkScope } from './work.ts';

/**
 * Research topics to confirm, and own ones that came back; on the page of this year. The secretariat is asked; the director only where
 * every secretary took part in the topic or recorded it. What the actor may not confirm does not fill the list. One statement.
 */
export async function researchWork({ context, offices, year, today }: WorkScope): Promise<Work> {
  if (year !== yearOf(today)) return NO_WORK;
  const { actor, db } = context;
  const returned = { AND: [ownResearchTopics(actor), { status: 'DRAFT' as const, returnedReason: { not: null } }] };
  const rows = await db.researchTopic.findMany({
    where: {
      AND: [visibleResearchTopics(actor)],
      OR: [
        returned,
        ...(isPermitted(actor, 'research:confirm') ? [{ status: 'SENT' as const, NOT: ownResearchTopics(actor) }] : []),
      ],
    },
    select: {
      id: true,
      title: true,
      status: true,
      sentAt: true,
      updatedAt: true,
      returnedReason: true,
      recordedById: true,
      recordedBy: { select: { staffId: true, displayName: true } },
      people: { where: { staffId: { not: null } }, select: { staffId: true } },
    },
    orderBy: [{ sentAt: 'asc' }, { id: 'asc' }],
    take: MOST_ITEMS,
    relationLoadStrategy: 'join',
  });
  const turn = rows.flatMap(
    ({ id, title, status, sentAt, updatedAt, returnedReason, recordedById, recordedBy, people }) => {
      if (status === 'DRAFT') {
        return [workItem('COMPLETE_RESEARCH', title, { subjectId: id, detail: returnedReason, since: updatedAt })];
      }
      const staffIds = people.flatMap(({ staffId }) => staffId ?? []);
      const barred = [...staffIds, recordedBy.staffId];
      const isAsked =
        mayEverDoWithResearchTopic(actor, 'CONFIRM', { status, recordedById, staffIds }) &&
        (recordsForOthers(actor) || secretaryIdsOf(offices).every((staffId) => barred.includes(staffId)));
      return isAsked
        ? [workItem('CONFIRM_RESEARCH', title, { subjectId: id, detail: recordedBy.displayName, since: sentAt })]
        : [];
    },
  );
  return { ...NO_WORK, turn };
}
