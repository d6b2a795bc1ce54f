import type { Prisma, Tx } from '@thidua/db';
import type { Actor } from '@thidua/domain/accounts';
import { found } from '../../platform/fault.ts';

/** Imports are seen by those who may run them, in their own body; the door is `import:run`. */
export function visibleImports(actor: Actor): Prisma.ImportRunWhereInput {
  return { organisationId: actor.organisationId };
}

/** The run, held against other changes until the commit. Throws NOT_FOUND for one of another body. */
export async function lockImport(tx: Tx, actor: Actor, id: string) {
  const locked = await tx.$queryRaw<{ readonly id: string }[]>`
    SELECT id FROM import_runs WHERE id = ${id}::uuid AND "organisationId" = ${actor.organisationId}::uuid FOR UPDATE`;
  if (locked.length === 0) found(undefined);
  return tx.importRun.findUniqueOrThrow({ where: { id } });
}
