import { groupedBy, inOrderOf, loader } from '../../platform/loader.ts';
import { isActing } from '../../platform/request-context.ts';

/** The confidential part of each request, still sealed, with those who are let in on it. */
export const confidenceOf = loader(async ({ db }, ids: readonly string[]) => {
  const rows = await db.initiativeConfidence.findMany({
    where: { initiativeId: { in: [...ids] } },
    select: {
      initiativeId: true,
      version: true,
      content: true,
      savedAt: true,
      confidants: { select: { staffId: true }, orderBy: { staff: { sortKey: 'asc' } } },
    },
  });
  return inOrderOf(ids, rows, ({ initiativeId }) => initiativeId);
});

/** How many of the newest looks the authors are shown. */
const LOOKS_SHOWN = 50;

/** Who opened the confidential part of each request, the newest first. */
export const confidenceLooksOf = loader(async (context, ids: readonly string[]) => {
  if (!isActing(context)) throw new Error('Looks are read for a signed-in actor');
  const { organisationId } = context.actor;
  const rows = await context.db.auditEntry.findMany({
    where: {
      organisationId,
      objectType: 'Initiative',
      objectId: { in: [...ids] },
      action: 'INITIATIVE_CONFIDENCE_OPENED',
    },
    select: { objectId: true, at: true, actorId: true },
    orderBy: { seq: 'desc' },
    take: LOOKS_SHOWN * ids.length,
  });
  const looks = groupedBy(ids, rows, ({ objectId }) => objectId ?? '');
  return looks.map((each) => each.slice(0, LOOKS_SHOWN));
});
