import type { Prisma } from '@thidua/db';
import { hasRole, type Actor } from '@thidua/domain/accounts';
import type { CouncilStatus } from '@thidua/domain/council-composition';

type Reader = Pick<Actor, 'organisationId' | 'roles'>;

/** Those who prepare, approve and inspect see drafts; whoever else may ask sees what stands. Nobody lists what was discarded. */
function shownStatuses(actor: Reader): CouncilStatus[] {
  return hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR') ? ['DRAFT', 'APPROVED'] : ['APPROVED'];
}

export function visibleCouncils(actor: Reader): Prisma.CouncilWhereInput {
  return { organisationId: actor.organisationId, status: { in: shownStatuses(actor) } };
}

/** The same for changes in the midst of a term. */
export function visibleCouncilChanges(actor: Reader): Prisma.CouncilChangeWhereInput {
  return { organisationId: actor.organisationId, status: { in: shownStatuses(actor) } };
}

/** Who holds which right is known to those who propose, approve and inspect rights. */
export function knowsRights(actor: Reader): boolean {
  return hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR');
}
