import type { Prisma } from '@thidua/db';
import { checkedYear } from '../../platform/checked-year.ts';
import { found } from '../../platform/fault.ts';
import { keyset } from '../../platform/keyset.ts';
import { checkedFirst, pageOf, type Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import type { ScoringSessionsArgs } from './scoring-session.input.ts';
import type { ScoringSessionType } from './scoring-session.type.ts';
import { visibleScoringSessions } from './scoring-session.visibility.ts';

export const SESSION_ROW = {
  id: true,
  year: true,
  name: true,
  dueOn: true,
  scorersEach: true,
  status: true,
  version: true,
} as const satisfies Prisma.ScoringSessionSelect;

const NEWEST_FIRST = keyset<
  ScoringSessionType,
  Prisma.ScoringSessionWhereInput,
  Prisma.ScoringSessionOrderByWithRelationInput
>([
  { path: 'dueOn', direction: 'desc', kind: 'instant', valueOf: ({ dueOn }) => dueOn },
  { path: 'id', direction: 'desc', kind: 'text', valueOf: ({ id }) => id },
]);

/** The sessions of a year, the latest due day first; one that was made by mistake is only seen on its own page. */
export async function listScoringSessions(
  { db, actor }: ActingContext,
  { year, first, after }: ScoringSessionsArgs,
): Promise<Page<ScoringSessionType>> {
  const where: Prisma.ScoringSessionWhereInput = {
    AND: [visibleScoringSessions(actor), { year: checkedYear(year), status: { not: 'DISCARDED' } }],
  };
  const take = checkedFirst(first);
  const rows = await db.scoringSession.findMany({
    select: SESSION_ROW,
    where: { AND: [where, NEWEST_FIRST.after(after) ?? {}] },
    orderBy: NEWEST_FIRST.orderBy,
    take: take + 1,
  });
  return pageOf(rows, take, NEWEST_FIRST.cursorOf, () => db.scoringSession.count({ where }));
}

/** One session; NOT_FOUND for one of another body. */
export async function scoringSessionById({ db, actor }: ActingContext, id: string): Promise<ScoringSessionType> {
  return found(
    await db.scoringSession.findFirst({ select: SESSION_ROW, where: { AND: [{ id }, visibleScoringSessions(actor)] } }),
  );
}
