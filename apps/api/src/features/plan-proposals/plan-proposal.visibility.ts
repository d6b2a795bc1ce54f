import type { Prisma, Tx } from '@thidua/db';
import type { Actor } from '@thidua/domain/accounts';
import { found } from '../../platform/fault.ts';

/** Proposals are working papers of the secretariat, in its own body; the door is `movement:edit`. */
export function visibleProposals(actor: Pick<Actor, 'organisationId'>): Prisma.PlanProposalWhereInput {
  return { organisationId: actor.organisationId };
}

/** The proposal without its text, held against other changes until the commit. Throws NOT_FOUND for one of another body. */
export async function lockProposal(tx: Tx, actor: Pick<Actor, 'organisationId'>, id: string) {
  const locked = await tx.$queryRaw<{ readonly id: string }[]>`
    SELECT id FROM plan_proposals WHERE id = ${id}::uuid AND "organisationId" = ${actor.organisationId}::uuid FOR UPDATE`;
  if (locked.length === 0) found(undefined);
  return tx.planProposal.findUniqueOrThrow({ where: { id }, select: { id: true, status: true, version: true } });
}
