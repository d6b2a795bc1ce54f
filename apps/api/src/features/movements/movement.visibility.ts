import type { Prisma } from '@thidua/db';
import { hasRole, type Actor } from '@thidua/domain/accounts';

/** A plan that is not launched is the secretariat's and the director's paper; a launched movement is everybody's. */
export function visibleMovements(actor: Pick<Actor, 'organisationId' | 'roles'>): Prisma.MovementWhereInput {
  const { organisationId } = actor;
  return hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR')
    ? { organisationId }
    : { organisationId, status: { not: 'DRAFT' } };
}
