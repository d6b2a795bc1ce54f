import { inOrderOf, loader } from '../../platform/loader.ts';
import { REVOCATION_ROW, type RevocationRow } from './revocation.queries.ts';
import { visibleRevocations } from './revocation.visibility.ts';

/** The revocation of each award that waits or was confirmed, where the viewer may see it. */
export const standingRevocation = loader<string, RevocationRow | undefined>(async ({ db, actor }, awardRecordIds) => {
  if (actor === undefined) return awardRecordIds.map(() => undefined);
  const of = {
    awardRecordId: { in: [...awardRecordIds] },
    status: { in: ['PROPOSED' as const, 'CONFIRMED' as const] },
  };
  const rows = await db.awardRevocation.findMany({
    where: { AND: [visibleRevocations(actor), of] },
    select: REVOCATION_ROW,
  });
  return inOrderOf(awardRecordIds, rows, ({ awardRecordId }) => awardRecordId);
});

/** The number of the decision that took each award back; undefined where it stands, or where history does not say. */
export const revokingPaper = loader<string, string | undefined>(async ({ db, actor }, awardRecordIds) => {
  const rows = await db.awardRevocation.findMany({
    where: {
      organisationId: actor?.organisationId ?? '',
      awardRecordId: { in: [...awardRecordIds] },
      status: 'CONFIRMED',
    },
    select: { awardRecordId: true, paperNumber: true },
  });
  return inOrderOf(awardRecordIds, rows, ({ awardRecordId }) => awardRecordId).map((row) => row?.paperNumber);
});
