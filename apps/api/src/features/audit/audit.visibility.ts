import type { Prisma } from '@thidua/db';
import { hasRole } from '@thidua/domain/accounts';
import type { Actor } from '@thidua/domain/accounts';

/** The auditor sees the whole trail; the secretary and the director see the business part, not who signed in when. */
export function visibleAudit(actor: Actor): Prisma.AuditEntryWhereInput {
  const own = { organisationId: actor.organisationId } satisfies Prisma.AuditEntryWhereInput;
  // Attempts under names that nobody has belong to no body.
  if (hasRole(actor, 'AUDITOR')) return { OR: [own, { organisationId: null }] };
  return { AND: [own, { objectType: { not: 'Account' } }] };
}
