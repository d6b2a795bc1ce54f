import type { Prisma } from '@thidua/db';
import { plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import { businessToday } from '../../platform/business-clock.ts';
import { found } from '../../platform/fault.ts';
import { keyset } from '../../platform/keyset.ts';
import { checkedFirst, pageOf, type Page, type PageArgs } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { COUNCIL_ROW, type CouncilType } from '../council/index.ts';
import { visibleCouncils } from './council-composition.visibility.ts';

type CouncilRow = Prisma.CouncilGetPayload<{ select: typeof COUNCIL_ROW }>;

const NEWEST_FIRST = keyset<
  Pick<CouncilRow, 'termFrom' | 'id'>,
  Prisma.CouncilWhereInput,
  Prisma.CouncilOrderByWithRelationInput
>([
  { path: 'termFrom', direction: 'desc', kind: 'instant', valueOf: ({ termFrom }) => termFrom },
  { path: 'id', direction: 'desc', kind: 'text', valueOf: ({ id }) => id },
]);

/** The councils of the body, the latest term first, a draft among them for those who may see it. */
export async function listCouncils(context: ActingContext, { first, after }: PageArgs): Promise<Page<CouncilType>> {
  const { db, actor } = context;
  const where = visibleCouncils(actor);
  const take = checkedFirst(first);
  const rows = await db.council.findMany({
    select: COUNCIL_ROW,
    where: { AND: [where, NEWEST_FIRST.after(after) ?? {}] },
    orderBy: NEWEST_FIRST.orderBy,
    take: take + 1,
  });
  const today = businessToday(context, actor);
  const shown = rows.map((row) => councilShown(row, today));
  return pageOf(shown, take, NEWEST_FIRST.cursorOf, () => db.council.count({ where }));
}

/** One council; NOT_FOUND for one of another body and for a draft that the actor may not see. */
export async function councilById(context: ActingContext, id: string): Promise<CouncilType> {
  const { db, actor } = context;
  const row = await db.council.findFirst({ select: COUNCIL_ROW, where: { AND: [{ id }, visibleCouncils(actor)] } });
  return councilShown(found(row), businessToday(context, actor));
}

/** Each member by the post of today, or of the nearest day of the own seat. */
function councilShown(row: CouncilRow, today: PlainDate): CouncilType {
  return {
    ...row,
    members: row.members.map((member) => ({ ...member, asOf: nearestDay(today, member, row.termTo) })),
  };
}

function nearestDay(
  today: PlainDate,
  { validFrom, validTo }: { readonly validFrom: Date; readonly validTo: Date | null },
  termTo: Date | null,
): PlainDate {
  const last = validTo ?? termTo;
  if (last !== null && plainDateOf(last) < today) return plainDateOf(last);
  return plainDateOf(validFrom) > today ? plainDateOf(validFrom) : today;
}
