import type { Prisma } from '@thidua/db';
import { objectTypesOf } from '@thidua/domain/audit';
import { addDays, startOfDay } from '@thidua/domain/kernel';
import { badInput } from '../../platform/fault.ts';
import { checkedFirst, pageOf } from '../../platform/page.ts';
import type { Page, PageArgs } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { meantBy } from './audit.search.ts';
import type { AuditEntryType, AuditFilter } from './audit.type.ts';
import { idsInTrail } from './record-ids.queries.ts';
import { visibleAudit } from './audit.visibility.ts';

const ENTRY_ROW = {
  seq: true,
  at: true,
  actorId: true,
  actorRole: true,
  action: true,
  objectType: true,
  objectId: true,
  data: true,
  personalHash: true,
} as const satisfies Prisma.AuditEntrySelect;

/** The number itself is the cursor: it is on every row for all to see, and it never changes. */
const CURSOR = /^[1-9]\d{0,17}$/;

/** The trail as the actor may see it, newest first. */
export async function auditEntries(
  context: ActingContext,
  filter: AuditFilter | null | undefined,
  page: PageArgs,
): Promise<Page<AuditEntryType>> {
  const { db } = context;
  const first = checkedFirst(page.first);
  const wanted = [visibleAudit(context.actor), ...(await conditions(context, filter ?? {}))];
  const rows = await db.auditEntry.findMany({
    where: { AND: [...wanted, afterCursor(page.after)] },
    select: ENTRY_ROW,
    orderBy: { seq: 'desc' },
    take: first + 1,
  });
  const nodes = rows.map(({ personalHash, ...row }) => ({
    ...row,
    seq: row.seq.toString(),
    data: JSON.stringify(row.data),
    hasPersonalPart: personalHash !== null,
  }));
  return pageOf(
    nodes,
    first,
    ({ seq }) => seq,
    () => db.auditEntry.count({ where: { AND: wanted } }),
  );
}

async function conditions(
  context: ActingContext,
  { objectId, action, family, text, fromDay, toDay }: AuditFilter,
): Promise<readonly Prisma.AuditEntryWhereInput[]> {
  const { timeZone } = context.actor;
  return [
    ...(objectId ? [{ objectId: { in: await idsInTrail(context, objectId) } }] : []),
    ...(action ? [{ action }] : []),
    ...(family ? [{ objectType: { in: [...objectTypesOf([family])] } }] : []),
    ...(fromDay ? [{ at: { gte: startOfDay(timeZone, fromDay) } }] : []),
    ...(toDay ? [{ at: { lt: startOfDay(timeZone, addDays(toDay, 1)) } }] : []),
    ...(text ? [await meantBy(context, text)] : []),
  ];
}

function afterCursor(after: string | null | undefined): Prisma.AuditEntryWhereInput {
  if (after === null || after === undefined) return {};
  if (!CURSOR.test(after)) throw badInput();
  return { seq: { lt: BigInt(after) } };
}
