import type { Prisma } from '@thidua/db';
import { badInput } from '../../platform/fault.ts';
import { checkedFirst, pageOf } from '../../platform/page.ts';
import type { Page, PageArgs } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import type { AuditEntryType, AuditFilter } from './audit.type.ts';
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
} as const satisfies Prisma.AuditEntrySelect;

/** The number itself is the cursor: it is on every row for all to see, and it never changes. */
const CURSOR = /^[1-9]\d{0,17}$/;

/** The trail as the actor may see it, newest first. */
export async function auditEntries(
  { db, actor }: ActingContext,
  filter: AuditFilter | null | undefined,
  page: PageArgs,
): Promise<Page<AuditEntryType>> {
  const first = checkedFirst(page.first);
  const wanted: Prisma.AuditEntryWhereInput[] = [visibleAudit(actor)];
  if (filter?.objectId) wanted.push({ objectId: filter.objectId });
  if (filter?.action) wanted.push({ action: filter.action });
  const rows = await db.auditEntry.findMany({
    where: { AND: [...wanted, afterCursor(page.after)] },
    select: ENTRY_ROW,
    orderBy: { seq: 'desc' },
    take: first + 1,
  });
  const nodes = rows.map((row) => ({ ...row, seq: row.seq.toString(), data: JSON.stringify(row.data) }));
  return pageOf(
    nodes,
    first,
    ({ seq }) => seq,
    () => db.auditEntry.count({ where: { AND: wanted } }),
  );
}

function afterCursor(after: string | null | undefined): Prisma.AuditEntryWhereInput {
  if (after === null || after === undefined) return {};
  if (!CURSOR.test(after)) throw badInput();
  return { seq: { lt: BigInt(after) } };
}
