// Features carry decorators; this file is loaded before the schema that brings their polyfill.
import 'reflect-metadata';
import type { InputProblem } from '@thidua/domain/kernel';
import { createOrganisation } from '../features/organisation/index.ts';
import { openSystem } from '../operations/open-system.ts';
import { CommandFailure, printJson } from './command.ts';
import type { Command, CommandInput, Words } from './command.ts';
import { EXIT } from './exit-codes.ts';

/** `thidua organisation create …`: a body of real people, and the account that sets up the rest. */
export const organisationCreate: Command = async (input) => {
  const { env, tell, json, text } = input;
  const wanted = {
    code: need(input, 'code'),
    name: need(input, 'name'),
    parentName: need(input, 'parent'),
    documentSign: need(input, 'sign'),
    place: need(input, 'place'),
    administrator: { username: need(input, 'admin'), displayName: text('admin-name') ?? 'Quản trị kỹ thuật' },
  };
  const system = await openSystem(env, tell);
  try {
    const made = await createOrganisation(system.context, wanted);
    if (!made.ok) throw new CommandFailure(EXIT.NOT_FINE, refusal(made.error));
    const { username, password, until } = made.value;
    if (json) printJson(made.value);
    else {
      tell({
        vi: `Đã lập cơ quan ${wanted.code}. Tài khoản quản trị ${username}, mật khẩu dùng một lần (đến ${until.toISOString()}):\n\n  ${password}\n\nĐăng nhập để đặt mật khẩu riêng; mật khẩu trên không hiện lại lần nào nữa.`,
        en: `The body ${wanted.code} is set up. Administrator ${username}, one-time password (until ${until.toISOString()}):\n\n  ${password}\n\nSign in to choose an own one; this one is never shown again.`,
      });
    }
    return EXIT.DONE;
  } finally {
    await system.close();
  }
};

function need({ text }: CommandInput, option: string): string {
  const value = text(option);
  if (value !== undefined) return value;
  throw new CommandFailure(EXIT.USAGE, {
    vi: `Thiếu --${option}. Xem: thidua organisation create --help`,
    en: `--${option} is missing. See: thidua organisation create --help`,
  });
}

type Refusal = Extract<Awaited<ReturnType<typeof createOrganisation>>, { readonly ok: false }>['error'];

function refusal(error: Refusal): Words {
  switch (error.code) {
    case 'ORGANISATION_EXISTS':
      return { vi: 'Đã có cơ quan mang mã này.', en: 'There is a body of this code already.' };
    case 'USERNAME_TAKEN':
      return { vi: 'Tên đăng nhập của quản trị đã có người dùng.', en: 'The user name of the administrator is taken.' };
    case 'INPUT_PROBLEMS':
      return {
        vi: error.problems.map((problem) => describe(problem).vi).join('\n'),
        en: error.problems.map((problem) => describe(problem).en).join('\n'),
      };
  }
}

/** Fields of the domain, as options are called. */
const OPTION_OF: Readonly<Record<string, string>> = { parentName: 'parent', documentSign: 'sign' };

function describe({ field, code, limit }: InputProblem): Words {
  const option = `--${OPTION_OF[field] ?? field}`;
  if (code === 'MISSING') return { vi: `${option} còn trống.`, en: `${option} is empty.` };
  if (code === 'TOO_LONG') return { vi: `${option} dài quá ${limit} ký tự.`, en: `${option} is longer than ${limit}.` };
  return {
    vi: `${option} chỉ gồm chữ thường không dấu, số và dấu nối, từ 2 ký tự.`,
    en: `${option} takes small letters without marks, digits and dashes, two at least.`,
  };
}
