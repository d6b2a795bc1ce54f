import type { Prisma } from '@thidua/db';
import type { Actor } from '@thidua/domain/accounts';

/** The record of the votes is read by those behind the permission: who keeps it, who decides on it, who inspects. */
export function visibleSittings({ organisationId }: Pick<Actor, 'organisationId'>): Prisma.InitiativeSittingWhereInput {
  return { organisationId };
}
