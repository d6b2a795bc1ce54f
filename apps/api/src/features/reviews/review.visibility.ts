import type { Prisma } from '@thidua/db';
import { hasRole, type Actor } from '@thidua/domain/accounts';

/** A draft is the secretariat's, the director's and the inspector's paper; heads read what was sent. Nobody reads what was put away. */
export function visibleReviews(actor: Pick<Actor, 'organisationId' | 'roles'>): Prisma.MovementReviewWhereInput {
  const { organisationId } = actor;
  return hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR')
    ? { organisationId, status: { not: 'DISCARDED' } }
    : { organisationId, status: 'SENT' };
}
