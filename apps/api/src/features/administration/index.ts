export { administrationExports } from './account.export.ts';
import { AccountsResolver } from './account.resolver.ts';
import { AccountAdministrationFields, HeldRoleFields, RoleProposalFields } from './administration.fields.ts';
import { RegimeResolver } from './regime.resolver.ts';
import { RoleProposalResolver } from './role-proposal.resolver.ts';
import { SettingResolver } from './setting.resolver.ts';

export { addAccount, type AccountOwner } from './use-cases/add-account.ts';
export { type FirstRoleRefusal, giveFirstRole } from './use-cases/give-first-role.ts';
export { type ListedRole, listRoles } from './held-roles.queries.ts';
export { AccountType } from './account.type.ts';
export { accountById } from './administration.loaders.ts';
export { RoleHeldError, RoleSeparationError } from './administration.result.ts';
export { rolePeriodsOf, takeUpAccount, type AccountTakenUp } from './use-cases/take-up-account.ts';
export { operateAccount } from './use-cases/operate-account.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const administrationResolvers = [
  AccountsResolver,
  AccountAdministrationFields,
  HeldRoleFields,
  RoleProposalResolver,
  RoleProposalFields,
  SettingResolver,
  RegimeResolver,
] as const;
