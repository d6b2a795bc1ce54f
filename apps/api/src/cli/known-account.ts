import { foldUsername } from '@thidua/domain/accounts';
import type { RequestContext } from '../platform/request-context.ts';
import { CommandFailure } from './command.ts';
import { EXIT } from './exit-codes.ts';

/** The id of the account that a person typed; a command tells whoever holds the machine when there is none. */
export async function knownAccount({ db }: RequestContext, typed: string): Promise<string> {
  const username = foldUsername(typed);
  const account = await db.account.findUnique({ where: { username }, select: { id: true } });
  if (account !== null) return account.id;
  throw new CommandFailure(EXIT.NOT_FINE, {
    vi: `Không có tài khoản "${username}". Xem: thidua user list`,
    en: `There is no account "${username}". See: thidua user list`,
  });
}
