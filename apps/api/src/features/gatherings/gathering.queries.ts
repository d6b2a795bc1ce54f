import type { Prisma } from '@thidua/db';
import { found } from '../../platform/fault.ts';
import { keyset } from '../../platform/keyset.ts';
import { checkedFirst, pageOf, type Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { searchWords } from '../../platform/search-words.ts';
import type { GatheringsArgs } from './gathering.input.ts';
import type { GatheringType } from './gathering.type.ts';
import { visibleGatherings } from './gathering.visibility.ts';

/** What screens show of a gathering. */
export const GATHERING_ROW = {
  id: true,
  year: true,
  movementId: true,
  taskId: true,
  kind: true,
  title: true,
  organiser: true,
  firstDay: true,
  lastDay: true,
  startTime: true,
  place: true,
  invitesAll: true,
  status: true,
  version: true,
  guestCount: true,
  summary: true,
  cancelledReason: true,
  hostDepartmentId: true,
} as const satisfies Prisma.GatheringSelect;

const NEWEST_FIRST = keyset<GatheringType, Prisma.GatheringWhereInput, Prisma.GatheringOrderByWithRelationInput>([
  { path: 'firstDay', direction: 'desc', kind: 'instant', valueOf: ({ firstDay }) => firstDay },
  { path: 'id', direction: 'desc', kind: 'text', valueOf: ({ id }) => id },
]);

/** One page of what the body gathers for in a year, the latest day first. */
export async function listGatherings(
  { db, actor }: ActingContext,
  { year, filter, first, after }: GatheringsArgs,
): Promise<Page<GatheringType>> {
  const { text, statuses, kinds, movementId } = filter ?? {};
  const where: Prisma.GatheringWhereInput = {
    AND: [
      visibleGatherings(actor),
      { year },
      statuses == null || statuses.length === 0 ? {} : { status: { in: [...statuses] } },
      kinds == null || kinds.length === 0 ? {} : { kind: { in: [...kinds] } },
      movementId == null ? {} : { movementId },
      ...searchWords(text).map((word) => ({ foldedTitle: { contains: word } })),
    ],
  };
  const take = checkedFirst(first);
  const rows = await db.gathering.findMany({
    select: GATHERING_ROW,
    where: { AND: [where, NEWEST_FIRST.after(after) ?? {}] },
    orderBy: NEWEST_FIRST.orderBy,
    take: take + 1,
  });
  return pageOf(rows, take, NEWEST_FIRST.cursorOf, () => db.gathering.count({ where }));
}

/** The gathering, or NOT_FOUND for one of another body. */
export async function gatheringById({ db, actor }: ActingContext, id: string): Promise<GatheringType> {
  return found(
    await db.gathering.findFirst({ select: GATHERING_ROW, where: { AND: [{ id }, visibleGatherings(actor)] } }),
  );
}
