import type { Prisma } from '@thidua/db';
import type { Actor } from '@thidua/domain/accounts';
import { readsDraftPlans } from '@thidua/domain/plans';

/** A plan that is not launched is the secretariat's and the director's paper; a launched movement is everybody's. */
export function visibleMovements(actor: Pick<Actor, 'organisationId' | 'roles'>): Prisma.MovementWhereInput {
  const { organisationId } = actor;
  return readsDraftPlans(actor) ? { organisationId } : { organisationId, status: { not: 'DRAFT' } };
}
