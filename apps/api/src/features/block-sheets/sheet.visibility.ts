import type { Prisma } from '@thidua/db';
import { headedDepartments, type Actor } from '@thidua/domain/accounts';
import { readsBlockDrafts } from '@thidua/domain/blocks';
import { visibleBlocks } from '../blocks/index.ts';

type Reader = Pick<Actor, 'organisationId' | 'roles'>;

/** The sheets an actor may read: those that are scored by, and what is being written for those who write, decide or inspect. */
export function visibleSheets(actor: Reader): Prisma.BlockSheetWhereInput {
  return {
    pact: { block: visibleBlocks(actor) },
    ...(readsBlockDrafts(actor) ? {} : { status: { not: 'DRAFT' } }),
  };
}

/**
 * The members whose points an actor may read criterion by criterion: all for those who write, decide or inspect, the own
 * division for its head. Everybody else knows of the ranking once it is published.
 */
export function visibleEntries(actor: Reader): Prisma.BlockEntryWhereInput {
  return {
    sheet: visibleSheets(actor),
    ...(readsBlockDrafts(actor) ? {} : { member: { departmentId: { in: [...headedDepartments(actor)] } } }),
  };
}
