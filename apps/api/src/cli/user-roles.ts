// Features carry decorators; this file is loaded before the schema that brings their polyfill.
import 'reflect-metadata';
import { FIRST_ROLES, isFirstRole } from '@thidua/domain/accounts';
import { shownDate } from '@thidua/domain/imports';
import { giveFirstRole, listRoles } from '../features/administration/index.ts';
import type { FirstRoleRefusal } from '../features/administration/index.ts';
import { openSystem } from '../operations/open-system.ts';
import { CommandFailure, printJson } from './command.ts';
import type { Command, Words } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { knownAccount } from './known-account.ts';
import { roleLine } from './role-line.ts';

/** `thidua user roles NAME [--give ROLE]`: what an account may do and when; seats the first of an office. */
export const userRoles: Command = async ({ env, tell, json, args, text }) => {
  const [name = ''] = args;
  const role = text('give')?.toUpperCase();
  if (role !== undefined && !isFirstRole(role)) {
    throw new CommandFailure(EXIT.USAGE, {
      vi: `--give chỉ nhận ${FIRST_ROLES.join(', ')}; các vai trò khác giao theo ba bước trên màn hình.`,
      en: `--give takes ${FIRST_ROLES.join(', ')} only; other roles are given on the screen, in three steps.`,
    });
  }
  const system = await openSystem(env, tell);
  try {
    const accountId = await knownAccount(system.context, name);
    if (role !== undefined) {
      const given = await giveFirstRole(system.context, accountId, role);
      if (!given.ok) throw new CommandFailure(EXIT.NOT_FINE, refusal(given.error));
    }
    const roles = await listRoles(system.context.db, accountId);
    if (json) printJson(roles);
    else if (roles.length === 0) tell({ vi: `${name} chưa có vai trò nào.`, en: `${name} has no role.` });
    else {
      for (const held of roles) tell(roleLine(held));
    }
    return EXIT.DONE;
  } finally {
    await system.close();
  }
};

function refusal(error: FirstRoleRefusal): Words {
  switch (error.code) {
    case 'IS_HELD':
      return {
        vi: 'Vai trò này hôm nay đang có người giữ: giao theo ba bước trên màn hình (thường trực đề nghị, giám đốc duyệt, quản trị áp dụng).',
        en: 'Somebody holds this role today: it is given on the screen, in three steps (secretary, director, administrator).',
      };
    case 'SEPARATED':
      return {
        vi: `Không cùng giữ được với vai trò ${error.role} (từ ${shownDate(error.from)}).`,
        en: `Cannot be held together with ${error.role} (from ${shownDate(error.from)}).`,
      };
    case 'NEEDS_PERSON':
      return {
        vi: 'Vai trò này chỉ giao cho tài khoản của một người trong cơ quan.',
        en: 'This role is only for the account of a person of the body.',
      };
  }
}
