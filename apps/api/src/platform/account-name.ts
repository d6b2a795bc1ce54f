import { inOrderOf, loader } from './loader.ts';

/** Whoever is not of the actor's body has no name here. */
const UNKNOWN_ACCOUNT = '';

/** Display names of accounts: records and the trail keep ids only, so that a name can be erased. */
export const accountNameOf = loader<string, string>(async ({ db, actor }, accountIds) => {
  const rows = await db.account.findMany({
    where: { id: { in: [...accountIds] }, organisationId: actor?.organisationId ?? '' },
    select: { id: true, displayName: true },
  });
  return inOrderOf(accountIds, rows, ({ id }) => id).map((row) => row?.displayName ?? UNKNOWN_ACCOUNT);
});
