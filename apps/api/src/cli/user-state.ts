// Features carry decorators; this file is loaded before the schema that brings their polyfill.
import 'reflect-metadata';
import { operateAccount } from '../features/administration/index.ts';
import { openSystem } from '../operations/open-system.ts';
import { printJson } from './command.ts';
import type { Command } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { knownAccount } from './known-account.ts';

/** `thidua user disable NAME`: from now on it opens nothing. */
export const userDisable: Command = (input) => setState(input, true);

/** `thidua user enable NAME`: it may sign in again. */
export const userEnable: Command = (input) => setState(input, false);

async function setState({ env, tell, json, args }: Parameters<Command>[0], isDisabled: boolean): Promise<number> {
  const [name = ''] = args;
  const system = await openSystem(env, tell);
  try {
    const changed = await operateAccount(system.context, await knownAccount(system.context, name), isDisabled);
    if (json) printJson({ username: name, isDisabled, isChanged: changed.ok });
    else if (!changed.ok) tell({ vi: `${name} vốn đã như vậy, không đổi gì.`, en: `${name} was so already.` });
    else if (isDisabled) {
      tell({
        vi: `Đã khóa ${name}; mọi lần đăng nhập của tài khoản đã chấm dứt.`,
        en: `${name} is disabled; all its sign-ins have ended.`,
      });
    } else tell({ vi: `Đã mở ${name}.`, en: `${name} is enabled.` });
    return EXIT.DONE;
  } finally {
    await system.close();
  }
}
