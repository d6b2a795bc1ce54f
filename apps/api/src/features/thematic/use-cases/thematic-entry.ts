import type { Tx } from '@thidua/db';
import { cleanLine, type InputProblem } from '@thidua/domain/kernel';
import { thematicProblems, type ThematicEntry } from '@thidua/domain/plans';
import { badInput } from '../../../platform/fault.ts';
import type { CreateThematicMovementInput } from '../thematic.input.ts';

interface Entry extends ThematicEntry {
  readonly commitments: readonly { readonly id: string; readonly text: string }[];
}

export function entryOf({ name, fromYear, toYear, commitments }: CreateThematicMovementInput): Entry {
  return {
    name: cleanLine(name),
    fromYear: fromYear ?? undefined,
    toYear: toYear ?? undefined,
    commitments: commitments.map(({ id, text }) => ({ id, text: cleanLine(text) })),
  };
}

/** What is wrong with an entry, a name that another movement of the body has among it. */
export async function entryProblems(
  tx: Tx,
  organisationId: string,
  entry: Entry,
  ownId: string,
): Promise<readonly InputProblem[]> {
  const problems = thematicProblems(entry);
  if (problems.length > 0) return problems;
  const taken = await tx.thematicMovement.count({
    where: { organisationId, name: entry.name, id: { not: ownId } },
  });
  return taken > 0 ? [{ field: 'name', code: 'DOUBLE' }] : [];
}

/** Writes the pledges in their order. One that is left out is dropped, not deleted: people may have pledged it. */
export async function writeCommitments(tx: Tx, thematicMovementId: string, { commitments }: Entry): Promise<void> {
  const ids = commitments.map(({ id }) => id);
  const own = await tx.thematicCommitment.findMany({ where: { thematicMovementId }, select: { id: true } });
  const known = new Set(own.map(({ id }) => id));
  const fresh = ids.filter((id) => !known.has(id));
  if (new Set(ids).size !== ids.length) throw badInput();
  if ((await tx.thematicCommitment.count({ where: { id: { in: fresh } } })) > 0) throw badInput();
  await tx.thematicCommitment.updateMany({
    where: { thematicMovementId, id: { notIn: ids } },
    data: { isDropped: true },
  });
  for (const [index, { id, text }] of commitments.entries()) {
    const columns = { text, ordinal: index + 1, isDropped: false };
    if (known.has(id)) await tx.thematicCommitment.update({ where: { id }, data: columns, select: { id: true } });
    else await tx.thematicCommitment.create({ data: { ...columns, id, thematicMovementId }, select: { id: true } });
  }
}

/** Names are unique in a body: two who write one do it one after the other. */
export async function lockThematicMovements(tx: Tx, organisationId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`thematic ${organisationId}`}, 0))`;
}
