import type { Prisma } from '@thidua/db';
import { found } from '../../platform/fault.ts';
import { keyset } from '../../platform/keyset.ts';
import { checkedFirst, pageOf, type Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { searchWords } from '../../platform/search-words.ts';
import type { UnitChecksArgs } from './unit-check.input.ts';
import type { UnitCheckType } from './unit-check.type.ts';
import { visibleUnitChecks } from './unit-check.visibility.ts';

const ROW = {
  id: true,
  year: true,
  movementId: true,
  taskId: true,
  title: true,
  plannedDay: true,
  contents: true,
  status: true,
  version: true,
  carriedOutOn: true,
  unitPresent: true,
  conclusion: true,
  issuedAt: true,
  closedAt: true,
  taskOutcome: true,
  cancelledReason: true,
  departmentId: true,
} as const satisfies Prisma.UnitCheckSelect;

const NEWEST_FIRST = keyset<UnitCheckType, Prisma.UnitCheckWhereInput, Prisma.UnitCheckOrderByWithRelationInput>([
  { path: 'plannedDay', direction: 'desc', kind: 'instant', valueOf: ({ plannedDay }) => plannedDay },
  { path: 'id', direction: 'desc', kind: 'text', valueOf: ({ id }) => id },
]);

/** One page of the checks of a year that the person may see, the latest day first. */
export async function listUnitChecks(
  { db, actor }: ActingContext,
  { year, filter, first, after }: UnitChecksArgs,
): Promise<Page<UnitCheckType>> {
  const { text, statuses, departmentId, movementId } = filter ?? {};
  const where: Prisma.UnitCheckWhereInput = {
    AND: [
      visibleUnitChecks(actor),
      { year },
      statuses == null || statuses.length === 0 ? {} : { status: { in: [...statuses] } },
      departmentId == null ? {} : { departmentId },
      movementId == null ? {} : { movementId },
      ...searchWords(text).map((word) => ({ foldedTitle: { contains: word } })),
    ],
  };
  const take = checkedFirst(first);
  const rows = await db.unitCheck.findMany({
    select: ROW,
    where: { AND: [where, NEWEST_FIRST.after(after) ?? {}] },
    orderBy: NEWEST_FIRST.orderBy,
    take: take + 1,
  });
  return pageOf(rows, take, NEWEST_FIRST.cursorOf, () => db.unitCheck.count({ where }));
}

/** The check, or NOT_FOUND for one that the person may not know of. */
export async function unitCheckById({ db, actor }: ActingContext, id: string): Promise<UnitCheckType> {
  return found(await db.unitCheck.findFirst({ select: ROW, where: { AND: [{ id }, visibleUnitChecks(actor)] } }));
}
