import type { Prisma } from '@thidua/db';
import { hasRole, type Actor } from '@thidua/domain/accounts';

/** Those who prepare, approve and inspect see drafts; whoever else may ask sees what stands. Nobody lists what was discarded. */
export function visibleInitiativeCouncils(
  actor: Pick<Actor, 'organisationId' | 'roles'>,
): Prisma.InitiativeCouncilWhereInput {
  return {
    organisationId: actor.organisationId,
    status: { in: hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR') ? ['DRAFT', 'APPROVED'] : ['APPROVED'] },
  };
}
