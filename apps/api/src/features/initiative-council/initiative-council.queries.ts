import type { Prisma, Tx } from '@thidua/db';
import { midnightUtcOf, type PlainDate } from '@thidua/domain/kernel';
import { found } from '../../platform/fault.ts';
import { keyset } from '../../platform/keyset.ts';
import { checkedFirst, pageOf, type Page, type PageArgs } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import type { InitiativeCouncilType } from './initiative-council.type.ts';
import { visibleInitiativeCouncils } from './initiative-council.visibility.ts';

const COUNCIL_ROW = {
  id: true,
  name: true,
  decisionNumber: true,
  decidedOn: true,
  decidedBy: true,
  termFrom: true,
  termTo: true,
  status: true,
  approvedAt: true,
  version: true,
  preparedById: true,
} as const satisfies Prisma.InitiativeCouncilSelect;

const NEWEST_FIRST = keyset<
  InitiativeCouncilType,
  Prisma.InitiativeCouncilWhereInput,
  Prisma.InitiativeCouncilOrderByWithRelationInput
>([
  { path: 'termFrom', direction: 'desc', kind: 'instant', valueOf: ({ termFrom }) => termFrom },
  { path: 'id', direction: 'desc', kind: 'text', valueOf: ({ id }) => id },
]);

/** The councils of the body, the latest term first, a draft among them for those who may see it. */
export async function listInitiativeCouncils(
  { db, actor }: ActingContext,
  { first, after }: PageArgs,
): Promise<Page<InitiativeCouncilType>> {
  const where = visibleInitiativeCouncils(actor);
  const take = checkedFirst(first);
  const rows = await db.initiativeCouncil.findMany({
    select: COUNCIL_ROW,
    where: { AND: [where, NEWEST_FIRST.after(after) ?? {}] },
    orderBy: NEWEST_FIRST.orderBy,
    take: take + 1,
  });
  return pageOf(rows, take, NEWEST_FIRST.cursorOf, () => db.initiativeCouncil.count({ where }));
}

/** One council; NOT_FOUND for one of another body and for a draft that the actor may not see. */
export async function initiativeCouncilById({ db, actor }: ActingContext, id: string): Promise<InitiativeCouncilType> {
  return found(
    await db.initiativeCouncil.findFirst({
      select: COUNCIL_ROW,
      where: { AND: [{ id }, visibleInitiativeCouncils(actor)] },
    }),
  );
}

/** The council in force on the day, if there is one. */
export async function initiativeCouncilOn(
  db: Pick<Tx, 'initiativeCouncil'>,
  organisationId: string,
  day: PlainDate,
): Promise<{ readonly id: string } | undefined> {
  const on = midnightUtcOf(day);
  const row = await db.initiativeCouncil.findFirst({
    where: {
      organisationId,
      status: 'APPROVED',
      termFrom: { lte: on },
      OR: [{ termTo: null }, { termTo: { gte: on } }],
    },
    select: { id: true },
  });
  return row ?? undefined;
}
