import type { Prisma } from '@thidua/db';
import { dayIn, plainDateOf } from '@thidua/domain/kernel';
import { found } from '../../platform/fault.ts';
import { keyset } from '../../platform/keyset.ts';
import { checkedFirst, pageOf, type Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import type { TransfersArgs } from './transfer.input.ts';
import type { TransferType } from './transfer.type.ts';
import { visibleTransfers } from './transfer.visibility.ts';

type Row = Prisma.TransferModel;

const NEWEST_FIRST = keyset<Row, Prisma.TransferWhereInput, Prisma.TransferOrderByWithRelationInput>([
  { path: 'askedAt', direction: 'desc', kind: 'instant', valueOf: ({ askedAt }) => askedAt },
  { path: 'id', direction: 'desc', kind: 'text', valueOf: ({ id }) => id },
]);

function transferOf(row: Row, timeZone: string): TransferType {
  return {
    ...row,
    asOf: row.effectiveOn === null ? dayIn(timeZone, row.askedAt) : plainDateOf(row.effectiveOn),
  };
}

/** One page of the transfers the actor may know of, the newest first. One statement, two with the count. */
export async function listTransfers(
  { db, actor }: ActingContext,
  { statuses, staffId, first, after }: TransfersArgs,
): Promise<Page<TransferType>> {
  const where: Prisma.TransferWhereInput = {
    AND: [
      visibleTransfers(actor),
      statuses == null ? {} : { status: { in: [...statuses] } },
      staffId == null ? {} : { staffId },
    ],
  };
  const take = checkedFirst(first);
  const rows = await db.transfer.findMany({
    where: { AND: [where, NEWEST_FIRST.after(after) ?? {}] },
    orderBy: NEWEST_FIRST.orderBy,
    take: take + 1,
  });
  const page = pageOf(rows, take, NEWEST_FIRST.cursorOf, () => db.transfer.count({ where }));
  return { ...page, nodes: page.nodes.map((row) => transferOf(row, actor.timeZone)) };
}

/** A transfer the actor may know of. Throws NOT_FOUND. */
export async function transferById({ db, actor }: ActingContext, id: string): Promise<TransferType> {
  const row = await db.transfer.findFirst({ where: { AND: [{ id }, visibleTransfers(actor)] } });
  return transferOf(found(row), actor.timeZone);
}
