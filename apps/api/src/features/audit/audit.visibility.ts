import type { Prisma } from '@thidua/db';
import { hasRole, rolesOf } from '@thidua/domain/accounts';
import type { Actor } from '@thidua/domain/accounts';
import { objectTypesOf, readableFamilies } from '@thidua/domain/audit';

/** What one did oneself, and what others did in the families that one's roles read. */
export function visibleAudit(actor: Actor): Prisma.AuditEntryWhereInput {
  const { organisationId, accountId } = actor;
  const types = objectTypesOf(readableFamilies(rolesOf(actor)));
  const ofBody = { organisationId, OR: [{ actorId: accountId }, { objectType: { in: [...types] } }] };
  // Attempts under names that nobody has, and what the machine itself did, belong to no body.
  if (!hasRole(actor, 'AUDITOR', 'ADMIN')) return ofBody;
  return { OR: [ofBody, { organisationId: null, objectType: { in: [...types] } }] };
}
