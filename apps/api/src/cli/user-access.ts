// Features carry decorators; this file is loaded before the schema that brings their polyfill.
import 'reflect-metadata';
import { dropSecondFactor, forgetFailures, giveOneTimePassword, unlockAccount } from '../features/accounts/index.ts';
import { openSystem } from '../operations/open-system.ts';
import { shownMoment } from '../operations/shown-moment.ts';
import { printJson } from './command.ts';
import type { Command } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { knownAccount } from './known-account.ts';

/** `thidua user reset-password NAME`: a password for one use; the old one and all sign-ins end. */
export const userResetPassword: Command = async ({ env, tell, json, args }) => {
  const [name = ''] = args;
  const system = await openSystem(env, tell);
  try {
    const made = await giveOneTimePassword(system.context, await knownAccount(system.context, name));
    if (json) printJson({ username: name, ...made });
    else {
      tell({
        vi: `Mật khẩu dùng một lần của ${name} (đến ${shownMoment(made.until)}):\n\n  ${made.password}\n\nNgười dùng đăng nhập rồi phải đặt mật khẩu riêng. Mật khẩu này không hiện lại.`,
        en: `One-time password of ${name} (until ${shownMoment(made.until)}):\n\n  ${made.password}\n\nAfter signing in its owner has to choose an own one. It is not shown again.`,
      });
    }
    return EXIT.DONE;
  } finally {
    await system.close();
  }
};

/** `thidua user reset-mfa NAME`: the codes of a lost telephone are taken away; all sign-ins end. */
export const userResetMfa: Command = async ({ env, tell, json, args }) => {
  const [name = ''] = args;
  const system = await openSystem(env, tell);
  try {
    const wasOn = await dropSecondFactor(system.context, await knownAccount(system.context, name));
    if (json) printJson({ username: name, wasOn });
    else if (wasOn) {
      tell({
        vi: `Đã bỏ mã xác thực và mã dự phòng của ${name}; lần đăng nhập tới sẽ cài lại nếu vai trò bắt buộc.`,
        en: `The codes of ${name} are gone; the next sign-in sets up new ones where the role demands them.`,
      });
    } else tell({ vi: `${name} không dùng mã xác thực.`, en: `${name} has no codes.` });
    return EXIT.DONE;
  } finally {
    await system.close();
  }
};

/** `thidua user unlock [NAME]`: mistyped passwords of the last minutes keep this account, or nobody at all, waiting any more. */
export const userUnlock: Command = async ({ env, tell, json, args }) => {
  const [name] = args;
  const system = await openSystem(env, tell);
  try {
    const { context } = system;
    const forgotten =
      name === undefined
        ? await forgetFailures(context)
        : await unlockAccount(context, await knownAccount(context, name));
    if (json) printJson({ username: name ?? null, forgotten });
    else if (name !== undefined) {
      tell({
        vi: `Đã quên ${forgotten} lần gõ sai gần đây của ${name}; người dùng thử lại được ngay. Người khác vẫn chờ như cũ.`,
        en: `Forgot ${forgotten} recent failures of ${name}; it may try again at once. Others wait as before.`,
      });
    } else {
      tell({
        vi: `Đã quên ${forgotten} lần gõ sai gần đây; mọi người thử lại được ngay.`,
        en: `Forgot ${forgotten} recent failures; everybody may try again at once.`,
      });
    }
    return EXIT.DONE;
  } finally {
    await system.close();
  }
};
