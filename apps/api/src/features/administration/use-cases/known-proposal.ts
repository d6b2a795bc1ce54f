import type { Tx } from '@thidua/db';
import type { Actor } from '@thidua/domain/accounts';
import { notFound } from '../../../platform/fault.ts';

/** True for a proposal that this very request has made before. Throws NOT_FOUND for an id of another body. */
export async function knownProposal(tx: Tx, actor: Actor, id: string): Promise<boolean> {
  const known = await tx.roleProposal.findUnique({ where: { id }, select: { organisationId: true } });
  if (known !== null && known.organisationId !== actor.organisationId) throw notFound();
  return known !== null;
}
