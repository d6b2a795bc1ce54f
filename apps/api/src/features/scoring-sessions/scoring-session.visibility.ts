import type { Prisma } from '@thidua/db';
import type { Actor } from '@thidua/domain/accounts';

/** Sessions are read by those behind the permission: who keeps them, who decides, who inspects; what is their own is withheld line by line. */
export function visibleScoringSessions({
  organisationId,
}: Pick<Actor, 'organisationId'>): Prisma.ScoringSessionWhereInput {
  return { organisationId };
}
