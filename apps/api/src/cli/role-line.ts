import { ROLE_NAMES } from '@thidua/domain/accounts';
import { shownDate } from '@thidua/domain/imports';
import type { ListedRole } from '../features/administration/index.ts';

/** A role that an account holds, in one line: where, its name, from and to which day. */
export function roleLine({ role, department, from, to }: ListedRole): string {
  const where = department === undefined ? '' : ` (${department})`;
  return `${role}${where}  ${ROLE_NAMES[role]}  ${shownDate(from)} – ${to === undefined ? '…' : shownDate(to)}`;
}
