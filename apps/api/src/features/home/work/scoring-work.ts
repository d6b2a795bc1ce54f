import { hasRole, isPermitted } from '@thidua/domain/accounts';
import { plainDateOf } from '@thidua/domain/kernel';
import { runningSessions } from '../../scoring-sessions/index.ts';
import { MOST_ITEMS, NO_WORK, workItem, type Work, type WorkScope } from './work.ts';

/**
 * Sheets that the actor has not sent, by number and text: the request itself is not there for its scorer. For the secretariat the
 * sessions that lack a scorer, and those in which everything is in. One statement for those who score, one for those who keep the
 * sessions, none for everybody else; no other part of the page reads either.
 */
export async function scoringWork(scope: WorkScope): Promise<Work> {
  const { actor } = scope.context;
  if (hasRole(actor, 'SECRETARY')) return sessionWork(scope);
  if (!isPermitted(actor, 'initiative:score') || actor.staffId === undefined) return NO_WORK;
  return sheetWork(scope, actor.staffId);
}

async function sheetWork({ context: { db, actor }, year, today }: WorkScope, staffId: string): Promise<Work> {
  const rows = await db.scoreSheet.findMany({
    where: {
      organisationId: actor.organisationId,
      staffId,
      status: 'ASSIGNED',
      initiative: {
        year,
        status: 'SCORING',
        scoringEntries: { none: { leftAt: null, session: { status: 'LOCKED' } } },
      },
    },
    select: {
      id: true,
      assignedAt: true,
      remindedOn: true,
      initiative: {
        select: {
          title: true,
          scoringEntries: { where: { leftAt: null }, select: { session: { select: { dueOn: true } } } },
        },
      },
    },
    orderBy: { number: 'asc' },
    take: MOST_ITEMS,
  });
  const turn = rows.map(({ id, assignedAt, remindedOn, initiative }) => {
    const session = initiative.scoringEntries[0]?.session;
    const isReminded = remindedOn !== null && plainDateOf(remindedOn) <= today;
    return workItem(isReminded ? 'REMINDED_SCORING' : 'SCORE_INITIATIVE', initiative.title, {
      subjectId: id,
      since: assignedAt,
      dueOn: session === undefined ? null : plainDateOf(session.dueOn),
    });
  });
  return { ...NO_WORK, turn };
}

async function sessionWork({ context, year }: WorkScope): Promise<Work> {
  const sessions = await runningSessions(context, year);
  const turn = sessions.flatMap(({ id, name, dueOn, lacking, isAllIn }) => {
    const facts = { subjectId: id, dueOn };
    if (lacking > 0) return [workItem('REPLACE_SCORER', name, { ...facts, count: lacking })];
    return isAllIn ? [workItem('CLOSE_SCORING', name, facts)] : [];
  });
  return { ...NO_WORK, turn };
}
