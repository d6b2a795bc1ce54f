import type { Role, RoleProposalKind } from '@thidua/domain/accounts';
import { plainDateOf } from '@thidua/domain/kernel';

interface RoleOfProposal {
  readonly kind: RoleProposalKind;
  readonly accountId: string;
  readonly role: Role;
  readonly departmentId: string | null;
  readonly validFrom: Date;
  readonly validTo: Date | null;
}

/** What the trail says about a right: ids, words and days, no names. */
export function roleFacts({ kind, accountId, role, departmentId, validFrom, validTo }: RoleOfProposal) {
  return {
    kind,
    accountId,
    role,
    departmentId,
    validFrom: plainDateOf(validFrom),
    validTo: validTo === null ? null : plainDateOf(validTo),
  };
}
