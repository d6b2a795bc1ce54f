import type { Prisma } from '@thidua/db';
import { hasRole, type Actor } from '@thidua/domain/accounts';

/** Those who prepare, approve and inspect see drafts; everybody else sees what stands. Nobody lists what was discarded. */
export function visibleScoringGrids(actor: Pick<Actor, 'organisationId' | 'roles'>): Prisma.ScoringGridWhereInput {
  return {
    organisationId: actor.organisationId,
    status: { in: hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR') ? ['DRAFT', 'APPROVED'] : ['APPROVED'] },
  };
}
