import { loader } from '../../platform/loader.ts';
import type { RequestContext } from '../../platform/request-context.ts';

/** Asked once a request, whoever asks first. */
const lists = loader<'all', ReadonlySet<string>>(async ({ db }, keys) => {
  const rows = await db.auditEntry.findMany({
    where: { objectType: 'Person', action: 'PERSONAL_DATA_ERASED' },
    select: { objectId: true },
    distinct: ['objectId'],
  });
  const people = new Set(rows.flatMap(({ objectId }) => objectId ?? []));
  return keys.map(() => people);
});

/** People whose part of the trail was erased on request, by staff record or, where there is none, by account: few, ever. */
export function erasedPeople(context: RequestContext): Promise<ReadonlySet<string>> {
  return lists(context).load('all');
}
