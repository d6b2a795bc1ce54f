import type { Prisma } from '@thidua/db';
import type { Actor } from '@thidua/domain/accounts';
import { readsAllRelations } from '@thidua/domain/relations';

/** What somebody declared is theirs and the secretariat's; whom they named learns nothing of it. */
export function visibleRelations(
  actor: Pick<Actor, 'organisationId' | 'staffId' | 'roles'>,
): Prisma.DeclaredRelationWhereInput {
  const { organisationId, staffId } = actor;
  if (readsAllRelations(actor)) return { organisationId };
  return staffId === undefined ? { id: { in: [] } } : { organisationId, staffId };
}
