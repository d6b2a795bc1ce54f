import { err, ok, type Result } from '@thidua/domain/kernel';
import { found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, StaleRecord } from '../../../platform/user-error.ts';
import type { SaveThematicMovementInput } from '../thematic.input.ts';
import { entryOf, entryProblems, lockThematicMovements, writeCommitments } from './thematic-entry.ts';

/** Writes name, years and pledges of a thematic movement anew. */
export function saveThematicMovement(
  context: ActingContext,
  input: SaveThematicMovementInput,
): Promise<Result<{ readonly id: string }, InputProblems | StaleRecord>> {
  const { organisationId } = context.actor;
  const { id } = input;
  return inTransaction<{ readonly id: string }, InputProblems | StaleRecord>(context, async ({ tx, audit }) => {
    await lockThematicMovements(tx, organisationId);
    const where = { id, organisationId };
    const { version } = found(await tx.thematicMovement.findFirst({ where, select: { version: true } }));
    if (version !== input.version) return err({ code: 'STALE_RECORD', currentVersion: version });
    const entry = entryOf(input);
    const problems = await entryProblems(tx, organisationId, entry, id);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const { name, fromYear, toYear, commitments } = entry;
    await tx.thematicMovement.update({
      where: { id },
      data: { name, fromYear: fromYear ?? null, toYear: toYear ?? null, version: { increment: 1 } },
      select: { id: true },
    });
    await writeCommitments(tx, id, entry);
    const detail = { count: commitments.length };
    audit({ action: 'THEMATIC_MOVEMENT_SAVED', objectType: 'ThematicMovement', objectId: id, detail });
    return ok({ id });
  });
}
