import type { RequestContext } from '../../platform/request-context.ts';

/** Who did it, by the name of the account. One statement. */
export async function namesOfAccounts(
  { db }: Pick<RequestContext, 'db'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const accounts = await db.account.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, displayName: true },
  });
  return new Map(accounts.map(({ id, displayName }) => [id, displayName]));
}
