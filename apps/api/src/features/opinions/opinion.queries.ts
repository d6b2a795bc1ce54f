import type { Prisma } from '@thidua/db';
import { midnightUtcOf } from '@thidua/domain/kernel';
import { businessToday } from '../../platform/business-clock.ts';
import { found } from '../../platform/fault.ts';
import { keyset } from '../../platform/keyset.ts';
import { checkedFirst, pageOf, type Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import type { OpinionsArgs } from './opinion.input.ts';
import { OPINION_ROW, opinionType } from './opinion.row.ts';
import type { OpinionRequestType } from './opinion.type.ts';
import { visibleOpinions } from './opinion.visibility.ts';

const BY_DUE_DAY = keyset<
  OpinionRequestType,
  Prisma.OpinionRequestWhereInput,
  Prisma.OpinionRequestOrderByWithRelationInput
>([
  { path: 'dueOn', direction: 'asc', kind: 'instant', valueOf: ({ dueOn }) => dueOn },
  { path: 'id', direction: 'asc', kind: 'text', valueOf: ({ id }) => id },
]);

/** One page of the letters of a year, those whose answer is due first at the top. */
export async function listOpinions(
  context: ActingContext,
  { year, filter, first, after }: OpinionsArgs,
): Promise<Page<OpinionRequestType>> {
  const { db, actor } = context;
  const today = businessToday(context, actor);
  const { statuses, bodies, overdueOnly } = filter ?? {};
  const where: Prisma.OpinionRequestWhereInput = {
    AND: [
      visibleOpinions(actor),
      { year },
      statuses == null || statuses.length === 0 ? {} : { status: { in: [...statuses] } },
      bodies == null || bodies.length === 0 ? {} : { body: { in: [...bodies] } },
      overdueOnly === true ? { status: 'WAITING', dueOn: { lt: midnightUtcOf(today) } } : {},
    ],
  };
  const take = checkedFirst(first);
  const rows = await db.opinionRequest.findMany({
    select: OPINION_ROW,
    where: { AND: [where, BY_DUE_DAY.after(after) ?? {}] },
    orderBy: BY_DUE_DAY.orderBy,
    take: take + 1,
  });
  const shown = rows.map((row) => opinionType(row, today));
  return pageOf(shown, take, BY_DUE_DAY.cursorOf, () => db.opinionRequest.count({ where }));
}

/** The letter, or NOT_FOUND for one that the person may not know of. */
export async function opinionById(context: ActingContext, id: string): Promise<OpinionRequestType> {
  const { db, actor } = context;
  const where = { AND: [{ id }, visibleOpinions(actor)] };
  return opinionType(
    found(await db.opinionRequest.findFirst({ select: OPINION_ROW, where })),
    businessToday(context, actor),
  );
}
