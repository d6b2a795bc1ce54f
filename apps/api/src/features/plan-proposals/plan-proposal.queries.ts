import type { Prisma } from '@thidua/db';
import { fieldValuesOf, ITEM_FIELDS, type ItemValues, type UnreadLines } from '@thidua/domain/plan-proposal';
import type { ProposalWarning } from '@thidua/domain/plan-proposal';
import { found } from '../../platform/fault.ts';
import { keyset } from '../../platform/keyset.ts';
import { checkedFirst, pageOf, type Page, type PageArgs } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import type { PlanProposalHeadType, PlanProposalItemType, PlanProposalType } from './plan-proposal.type.ts';
import { visibleProposals } from './plan-proposal.visibility.ts';

const HEAD_ROW = {
  id: true,
  status: true,
  fileName: true,
  createdAt: true,
  createdBy: { select: { displayName: true } },
  items: { where: { kind: 'PLAN' as const }, select: { values: true, edited: true }, take: 1 },
  _count: { select: { items: { where: { choice: 'OPEN' as const } } } },
} satisfies Prisma.PlanProposalSelect;
type HeadRow = Prisma.PlanProposalGetPayload<{ select: typeof HEAD_ROW }>;

const NEWEST_FIRST = keyset<HeadRow, Prisma.PlanProposalWhereInput, Prisma.PlanProposalOrderByWithRelationInput>([
  { path: 'createdAt', direction: 'desc', kind: 'instant', valueOf: ({ createdAt }) => createdAt },
  { path: 'id', direction: 'desc', kind: 'text', valueOf: ({ id }) => id },
]);

/** The proposals of the body that are worked on, the newest first. */
export async function listProposals(context: ActingContext, page: PageArgs): Promise<Page<PlanProposalHeadType>> {
  const where = { ...visibleProposals(context.actor), status: 'DRAFT' as const };
  const first = checkedFirst(page.first);
  const rows = await context.db.planProposal.findMany({
    select: HEAD_ROW,
    where: { AND: [where, NEWEST_FIRST.after(page.after) ?? {}] },
    orderBy: NEWEST_FIRST.orderBy,
    take: first + 1,
  });
  const { nodes, ...rest } = pageOf(rows, first, NEWEST_FIRST.cursorOf, () => context.db.planProposal.count({ where }));
  return { ...rest, nodes: nodes.map(headOf) };
}

function headOf({ id, status, fileName, createdAt, createdBy, items, _count }: HeadRow): PlanProposalHeadType {
  const [plan] = items;
  const values = (plan?.edited ?? plan?.values) as Partial<ItemValues['PLAN']> | undefined; // written by our own reader
  const title = values?.title ?? fileName ?? '';
  return { id, status, title, openCount: _count.items, createdAt, createdByName: createdBy.displayName };
}

export const ITEM_ROW = {
  proposalId: true,
  ordinal: true,
  key: true,
  kind: true,
  fromLine: true,
  toLine: true,
  startAt: true,
  endAt: true,
  values: true,
  edited: true,
  confidence: true,
  warnings: true,
  choice: true,
  version: true,
} as const satisfies Prisma.PlanProposalItemSelect;
type ItemRow = Prisma.PlanProposalItemGetPayload<{ select: typeof ITEM_ROW }>;

/** One proposal with its items: two statements, however many there are. */
export async function findProposal(context: ActingContext, id: string): Promise<PlanProposalType> {
  const row = found(
    await context.db.planProposal.findFirst({
      where: { id, ...visibleProposals(context.actor) },
      select: {
        id: true,
        status: true,
        version: true,
        fileName: true,
        sourceText: true,
        warnings: true,
        unread: true,
        movementId: true,
        movement: { select: { year: true } },
        items: { select: ITEM_ROW, orderBy: { ordinal: 'asc' } },
      },
    }),
  );
  const { sourceText, warnings, unread, items, movement, ...rest } = row;
  return {
    ...rest,
    text: sourceText,
    movementYear: movement?.year ?? null,
    // Both were written by our own reader, and the database keeps them as they were.
    warnings: warnings as unknown as readonly ProposalWarning[],
    unread: unread as unknown as readonly UnreadLines[],
    items: items.map(itemShown),
  };
}

export function itemShown({
  proposalId,
  startAt,
  endAt,
  values,
  edited,
  warnings,
  ...row
}: ItemRow): PlanProposalItemType {
  return {
    ...row,
    id: `${proposalId}:${row.ordinal}`,
    start: startAt,
    end: endAt,
    isEdited: edited !== null,
    warnings: warnings as unknown as readonly ProposalWarning[],
    fields: fieldValuesOf(row.kind, valuesOf({ kind: row.kind, values, edited })),
  };
}

/** The values that hold: as edited, else as read. A field that came after the reading is empty. */
export function valuesOf({
  kind,
  values,
  edited,
}: Pick<ItemRow, 'kind' | 'values' | 'edited'>): ItemValues[ItemRow['kind']] {
  const empty = Object.fromEntries(ITEM_FIELDS[kind].map(({ name }) => [name, null]));
  // Written by our own reader or checked by the form's table.
  return { ...empty, ...((edited ?? values) as object) } as unknown as ItemValues[ItemRow['kind']];
}
