// Features carry decorators; this file is loaded before the schema that brings their polyfill.
import 'reflect-metadata';
import { listAccounts } from '../features/accounts/index.ts';
import type { ListedAccount } from '../features/accounts/index.ts';
import { openSystem } from '../operations/open-system.ts';
import { printJson } from './command.ts';
import type { Command, Words } from './command.ts';
import { EXIT } from './exit-codes.ts';

/** `thidua user list`: who may sign in, as what, and since when nobody has. */
export const userList: Command = async ({ env, tell, json, text }) => {
  const system = await openSystem(env, tell);
  try {
    const accounts = await listAccounts(system.context.db, new Date(), { organisation: text('organisation') });
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

function line(account: ListedAccount, width: number): Words {
  const { username, displayName, organisation, roles, isDisabled, oneTimePasswordUntil, lastSeenAt } = account;
  const begin = `${username.padEnd(width)}  ${organisation}  ${displayName}  [${roles.join(', ')}]`;
  const seen = lastSeenAt?.toISOString().slice(0, 16).replace('T', ' ');
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
