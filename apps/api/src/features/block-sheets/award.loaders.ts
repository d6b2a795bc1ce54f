import { groupedBy, loader } from '../../platform/loader.ts';
import type { BlockAwardType } from './award.type.ts';

/** What each member was given for its place, the flag first. */
export const awardsOf = loader<string, readonly BlockAwardType[]>(async ({ db }, entryIds) => {
  const rows = await db.blockAward.findMany({
    where: { entryId: { in: [...entryIds] } },
    orderBy: [{ kind: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
  });
  return groupedBy(entryIds, rows, ({ entryId }) => entryId);
});
