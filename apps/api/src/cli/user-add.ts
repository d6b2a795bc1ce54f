// Features carry decorators; this file is loaded before the schema that brings their polyfill.
import 'reflect-metadata';
import { isOneOf, isPlainDate, plainDate } from '@thidua/domain/kernel';
import { GENDERS } from '@thidua/domain/vocabulary';
import { addAccount } from '../features/administration/index.ts';
import type { AccountOwner } from '../features/administration/index.ts';
import { openSystem } from '../operations/open-system.ts';
import { shownMoment } from '../operations/shown-moment.ts';
import { CommandFailure, printJson } from './command.ts';
import type { Command, CommandInput } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { describeProblems } from './input-problems.ts';
import { neededOption } from './needed-option.ts';

/** `thidua user add USERNAME …`: an account, for somebody on the books, somebody new, or a technical one. */
export const userAdd: Command = async (input) => {
  const { env, tell, json, args } = input;
  const [username = ''] = args;
  const wanted = { organisationCode: neededOption(input, 'organisation', 'user add'), username, owner: ownerOf(input) };
  const system = await openSystem(env, tell);
  try {
    const made = await addAccount(system.context, wanted);
    if (!made.ok) throw new CommandFailure(EXIT.NOT_FINE, describeProblems(made.error.problems));
    const { password, until } = made.value;
    if (json) printJson(made.value);
    else {
      tell({
        vi: `Đã tạo tài khoản ${made.value.username}. Mật khẩu dùng một lần (đến ${shownMoment(until)}), chỉ hiện lần này:\n\n  ${password}`,
        en: `The account ${made.value.username} is made. One-time password (until ${shownMoment(until)}), shown only now:\n\n  ${password}`,
      });
    }
    return EXIT.DONE;
  } finally {
    await system.close();
  }
};

function ownerOf(input: CommandInput): AccountOwner {
  const { text, has } = input;
  const staff = text('staff');
  if (staff !== undefined) return { kind: 'STAFF', code: staff };
  const name = neededOption(input, 'name', 'user add');
  if (has('technical')) return { kind: 'TECHNICAL', displayName: name };
  const gender = neededOption(input, 'gender', 'user add').toUpperCase();
  const since = text('since');
  if (!isOneOf(GENDERS, gender) || (since !== undefined && !isPlainDate(since))) {
    throw new CommandFailure(EXIT.USAGE, {
      vi: '--gender là female hoặc male; --since là ngày, ví dụ 2026-12-01.',
      en: '--gender is female or male; --since is a day, e.g. 2026-12-01.',
    });
  }
  return {
    kind: 'NEW_STAFF',
    fullName: name,
    gender,
    departmentCode: neededOption(input, 'department', 'user add'),
    title: neededOption(input, 'title', 'user add'),
    recruitedOn: since === undefined ? undefined : plainDate(since),
  };
}
