import { AccountsResolver } from './account.resolver.ts';
import { AccountAdministrationFields, HeldRoleFields, RoleProposalFields } from './administration.fields.ts';
import { RoleProposalResolver } from './role-proposal.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const administrationResolvers = [
  AccountsResolver,
  AccountAdministrationFields,
  HeldRoleFields,
  RoleProposalResolver,
  RoleProposalFields,
] as const;
