// Features carry decorators; this file is loaded before the schema that brings their polyfill.
import 'reflect-metadata';
import type { Database } from '@thidua/db';
import { listAccounts } from '../features/accounts/index.ts';
import type { ListedAccount } from '../features/accounts/index.ts';
import { openSystem } from '../operations/open-system.ts';
import { shownMoment } from '../operations/shown-moment.ts';
import { CommandFailure, printJson } from './command.ts';
import type { Command, Words } from './command.ts';
import { EXIT } from './exit-codes.ts';

/** `thidua user list`: who may sign in, as what, and since when nobody has. */
export const userList: Command = async ({ env, tell, json, text }) => {
  const system = await openSystem(env, tell);
  try {
    const { db } = system.context;
    const organisation = text('organisation');
    if (organisation !== undefined) await assertOrganisation(db, organisation);
    const accounts = await listAccounts(db, new Date(), { organisation });
    if (json) printJson(accounts);
    else if (accounts.length === 0) tell({ vi: 'Không có tài khoản nào.', en: 'There are no accounts.' });
    else {
      const width = Math.max(...accounts.map(({ username }) => username.length));
      for (const account of accounts) tell(line(account, width));
    }
    return EXIT.DONE;
  } finally {
    await system.close();
  }
};

/** A code that was mistyped is told; a body without accounts is another matter. */
async function assertOrganisation(db: Database['client'], code: string): Promise<void> {
  if ((await db.organisation.count({ where: { code } })) > 0) return;
  throw new CommandFailure(EXIT.NOT_FINE, {
    vi: `Không có cơ quan nào mang mã "${code}".`,
    en: `There is no body with the code "${code}".`,
  });
}

function line(account: ListedAccount, width: number): Words {
  const { username, displayName, organisation, roles, isDisabled, oneTimePasswordUntil, lastSeenAt } = account;
  const begin = `${username.padEnd(width)}  ${organisation}  ${displayName}  [${roles.join(', ')}]`;
  const seen = lastSeenAt === undefined ? undefined : shownMoment(lastSeenAt);
  const vi = [
    ...(isDisabled ? ['đã khóa'] : []),
    ...(oneTimePasswordUntil ? ['chờ đặt mật khẩu riêng'] : []),
    seen === undefined ? 'chưa đăng nhập' : `gần nhất ${seen}`,
  ];
  const en = [
    ...(isDisabled ? ['disabled'] : []),
    ...(oneTimePasswordUntil ? ['has to choose a password'] : []),
    seen === undefined ? 'never signed in' : `last seen ${seen}`,
  ];
  return { vi: `${begin}  ${vi.join(', ')}`, en: `${begin}  ${en.join(', ')}` };
}
