import type { Prisma } from '@thidua/db';
import type { Actor } from '@thidua/domain/accounts';
import { readsOpinions } from '@thidua/domain/opinions';

/** Letters are known to whoever keeps and inspects them; the council reads what concerns a line at the line. */
export function visibleOpinions(actor: Pick<Actor, 'organisationId' | 'roles'>): Prisma.OpinionRequestWhereInput {
  const { organisationId } = actor;
  return readsOpinions(actor) ? { organisationId } : { organisationId, id: { in: [] } };
}
