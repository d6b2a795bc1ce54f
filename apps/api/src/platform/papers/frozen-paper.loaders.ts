import type { Prisma } from '@thidua/db';
import { loader, type LoaderOf } from '../loader.ts';

const ROW = {
  objectId: true,
  frozenAt: true,
  isFromUpgrade: true,
  files: { select: { format: true, fileHash: true, byteCount: true }, orderBy: { format: 'desc' } },
} as const satisfies Prisma.FrozenPaperSelect;
type FrozenRow = Prisma.FrozenPaperGetPayload<{ select: typeof ROW }>;

/** The paper of a record as it became official last; null for a draft. Who sees the record sees this. */
export function frozenPaperOf(slug: string): LoaderOf<string, FrozenRow | null> {
  return loader(async ({ db, actor }, objectIds) => {
    const rows = await db.frozenPaper.findMany({
      where: { objectId: { in: [...objectIds] }, slug, organisationId: actor?.organisationId ?? '' },
      orderBy: { ordinal: 'asc' },
      select: ROW,
    });
    const last = new Map(rows.map((row) => [row.objectId, row]));
    return objectIds.map((id) => last.get(id) ?? null);
  });
}
