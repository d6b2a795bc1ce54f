// Features carry decorators; this file is loaded before the schema that brings their polyfill.
import 'reflect-metadata';
import { createOrganisation } from '../features/organisation/index.ts';
import { openSystem } from '../operations/open-system.ts';
import { shownMoment } from '../operations/shown-moment.ts';
import { CommandFailure, printJson } from './command.ts';
import type { Command, Words } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { describeProblems } from './input-problems.ts';
import { neededOption } from './needed-option.ts';

/** `thidua organisation create …`: a body of real people, and the account that sets up the rest. */
export const organisationCreate: Command = async (input) => {
  const { env, tell, json, text } = input;
  const needed = (option: string) => neededOption(input, option, 'organisation create');
  const wanted = {
    code: needed('code'),
    name: needed('name'),
    parentName: needed('parent'),
    documentSign: needed('sign'),
    place: needed('place'),
    administrator: { username: needed('admin'), displayName: text('admin-name') ?? 'Quản trị kỹ thuật' },
  };
  const system = await openSystem(env, tell);
  try {
    const made = await createOrganisation(system.context, wanted);
    if (!made.ok) throw new CommandFailure(EXIT.NOT_FINE, refusal(made.error));
    const { username, password, until } = made.value;
    if (json) printJson(made.value);
    else {
      tell({
        vi: `Đã lập cơ quan ${wanted.code}. Tài khoản quản trị ${username}, mật khẩu dùng một lần (đến ${shownMoment(until)}):\n\n  ${password}\n\nĐăng nhập để đặt mật khẩu riêng; mật khẩu trên không hiện lại lần nào nữa.`,
        en: `The body ${wanted.code} is set up. Administrator ${username}, one-time password (until ${shownMoment(until)}):\n\n  ${password}\n\nSign in to choose an own one; this one is never shown again.`,
      });
    }
    return EXIT.DONE;
  } finally {
    await system.close();
  }
};

type Refusal = Extract<Awaited<ReturnType<typeof createOrganisation>>, { readonly ok: false }>['error'];

function refusal(error: Refusal): Words {
  switch (error.code) {
    case 'ORGANISATION_EXISTS':
      return { vi: 'Đã có cơ quan mang mã này.', en: 'There is a body of this code already.' };
    case 'USERNAME_TAKEN':
      return { vi: 'Tên đăng nhập của quản trị đã có người dùng.', en: 'The user name of the administrator is taken.' };
    case 'INPUT_PROBLEMS':
      return describeProblems(error.problems);
  }
}
