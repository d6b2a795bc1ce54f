import type { Tx } from '@thidua/db';
import { plainDateOf } from '@thidua/domain/kernel';
import type { NominationField } from '@thidua/domain/nomination-returns';
import { groupedBy, loader } from '../../../platform/loader.ts';
import type { NominationReturnType } from './return.type.ts';

/** The rounds of each line, the first one first. One statement. */
export const nominationReturnsOf = loader<string, readonly NominationReturnType[]>(async ({ db }, ids) => {
  const rows = await db.nominationReturn.findMany({
    where: { nominationId: { in: [...ids] } },
    orderBy: { round: 'asc' },
    include: { fields: { omit: { returnId: true }, orderBy: { field: 'asc' } } },
    relationLoadStrategy: 'join',
  });
  const rounds = rows.map(({ dueOn, ...row }) => ({ ...row, dueOn: plainDateOf(dueOn) }));
  return groupedBy(ids, rounds, ({ nominationId }) => nominationId);
});

/** What the open round of each line has named; undefined where no round is open. One statement. */
export const namedFieldsOf = loader<string, readonly NominationField[] | undefined>(async ({ db }, ids) => {
  const named = await readNamedFields(db, ids);
  return ids.map((id) => named.get(id));
});

/** The same for whoever changes lines. */
export async function readNamedFields(
  db: Pick<Tx, 'nominationReturn'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly NominationField[]>> {
  const rows = await db.nominationReturn.findMany({
    where: { nominationId: { in: [...ids] }, answeredAt: null },
    select: { nominationId: true, fields: { select: { field: true } } },
    relationLoadStrategy: 'join',
  });
  return new Map(rows.map(({ nominationId, fields }) => [nominationId, fields.map(({ field }) => field)]));
}
