import type { Prisma } from '@thidua/db';
import { businessToday } from '../../platform/business-clock.ts';
import { found } from '../../platform/fault.ts';
import { keyset } from '../../platform/keyset.ts';
import { checkedFirst, pageOf, type Page, type PageArgs } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { NAMED_STAFF, staffNameOn } from '../organisation/index.ts';
import type { DeclaredRelationType } from './relation.type.ts';
import { visibleRelations } from './relation.visibility.ts';

const ROW = {
  id: true,
  kind: true,
  declaredAt: true,
  staffId: true,
  staff: { select: NAMED_STAFF },
  related: { select: NAMED_STAFF },
} as const satisfies Prisma.DeclaredRelationSelect;
type Row = Prisma.DeclaredRelationGetPayload<{ select: typeof ROW }>;

const NEWEST_FIRST = keyset<
  DeclaredRelationType,
  Prisma.DeclaredRelationWhereInput,
  Prisma.DeclaredRelationOrderByWithRelationInput
>([
  { path: 'declaredAt', direction: 'desc', kind: 'instant', valueOf: ({ declaredAt }) => declaredAt },
  { path: 'id', direction: 'desc', kind: 'text', valueOf: ({ id }) => id },
]);

/** What the actor may know of and was not withdrawn, the newest first. */
export async function listRelations(
  context: ActingContext,
  { first, after }: PageArgs,
): Promise<Page<DeclaredRelationType>> {
  const { db, actor } = context;
  const where: Prisma.DeclaredRelationWhereInput = { AND: [visibleRelations(actor), { withdrawnAt: null }] };
  const take = checkedFirst(first);
  const rows = await db.declaredRelation.findMany({
    select: ROW,
    where: { AND: [where, NEWEST_FIRST.after(after) ?? {}] },
    orderBy: NEWEST_FIRST.orderBy,
    take: take + 1,
  });
  return pageOf(
    rows.map((row) => shown(context, row)),
    take,
    NEWEST_FIRST.cursorOf,
    () => db.declaredRelation.count({ where }),
  );
}

/** One of them, withdrawn or not; NOT_FOUND for what is not the actor's to know. */
export async function relationById(context: ActingContext, id: string): Promise<DeclaredRelationType> {
  const { db, actor } = context;
  const where = { AND: [{ id }, visibleRelations(actor)] };
  return shown(context, found(await db.declaredRelation.findFirst({ select: ROW, where })));
}

function shown(context: ActingContext, { staff, related, staffId, ...row }: Row): DeclaredRelationType {
  const today = businessToday(context, context.actor);
  return {
    ...row,
    name: staffNameOn(staff, today),
    relatedName: staffNameOn(related, today),
    isOwn: staffId === context.actor.staffId,
  };
}
