import { plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import type { ActingContext } from '../../platform/request-context.ts';
import { visibleScoringSessions } from './scoring-session.visibility.ts';
import { ENTRY_ROW, isAuthorOf, isScoredBy, livingSheets, stateOf } from './session-rows.ts';

interface RunningSession {
  readonly id: string;
  readonly name: string;
  readonly dueOn: PlainDate;
  /** Requests that were given out and want another scorer: one asked not to, was taken out, or two are too far apart. */
  readonly lacking: number;
  /** Every sheet is sent, nothing is drafted and nothing wants a scorer: it can be locked and go on. */
  readonly isAllIn: boolean;
}

/** Most sessions that a home page tells of. */
const MOST_SESSIONS = 20;

/** The sessions of a year that are being scored and that the actor keeps, without those of own requests. One statement. */
export async function runningSessions(context: ActingContext, year: number): Promise<readonly RunningSession[]> {
  const { db, actor } = context;
  const rows = await db.scoringSession.findMany({
    where: { AND: [visibleScoringSessions(actor), { year, status: 'SCORING' }] },
    select: {
      id: true,
      name: true,
      dueOn: true,
      scorersEach: true,
      entries: { where: { leftAt: null }, select: ENTRY_ROW },
    },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    take: MOST_SESSIONS,
  });
  return rows
    .filter(({ entries }) => entries.every((entry) => !isAuthorOf(entry, actor.staffId)))
    .map(({ id, name, dueOn, scorersEach, entries: all }) => {
      const entries = all.filter((entry) => !isScoredBy(entry, actor.staffId));
      const sheets = entries.flatMap(livingSheets);
      return {
        id,
        name,
        dueOn: plainDateOf(dueOn),
        lacking: entries.filter(
          (entry) => entry.initiative.status === 'SCORING' && stateOf(entry, scorersEach).wanted > 0,
        ).length,
        isAllIn:
          sheets.length > 0 &&
          sheets.every(({ status }) => status === 'SENT') &&
          all.length === entries.length &&
          entries.every((entry) => entry.drafts.length === 0 && stateOf(entry, scorersEach).wanted === 0),
      };
    });
}
