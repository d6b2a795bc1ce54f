import type { Prisma } from '@thidua/db';
import type { Actor } from '@thidua/domain/accounts';
import { PUBLIC_POSTING_STATUSES, readsAllPostings } from '@thidua/domain/postings';

/** What is open or was is everybody's of the body; drafts and what was given up are known to whoever keeps and inspects. */
export function visiblePostings(actor: Pick<Actor, 'organisationId' | 'roles'>): Prisma.PostingWhereInput {
  const { organisationId } = actor;
  return readsAllPostings(actor)
    ? { organisationId }
    : { organisationId, status: { in: [...PUBLIC_POSTING_STATUSES] } };
}
