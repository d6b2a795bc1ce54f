import type { Prisma } from '@thidua/db';
import { readsBlockDrafts } from '@thidua/domain/blocks';
import type { Actor } from '@thidua/domain/accounts';

/** The blocks an actor may know of: all of the own body. Every list and every look by id goes through here. */
export function visibleBlocks({ organisationId }: Pick<Actor, 'organisationId'>): Prisma.EmulationBlockWhereInput {
  return { organisationId };
}

/** The pacts an actor may read: what was signed, and what is being written for those who write, decide or inspect. */
export function visiblePacts(actor: Pick<Actor, 'organisationId' | 'roles'>): Prisma.BlockPactWhereInput {
  return { block: visibleBlocks(actor), ...(readsBlockDrafts(actor) ? {} : { status: 'SIGNED' }) };
}
