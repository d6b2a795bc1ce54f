import { err, ok, type Result } from '@thidua/domain/kernel';
import { badInput } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import type { CreateThematicMovementInput } from '../thematic.input.ts';
import { entryOf, entryProblems, lockThematicMovements, writeCommitments } from './thematic-entry.ts';

/** Begins a thematic movement with its pledges. The id comes from the client and makes the call repeatable. */
export function createThematicMovement(
  context: ActingContext,
  input: CreateThematicMovementInput,
): Promise<Result<{ readonly id: string }, InputProblems>> {
  const { organisationId } = context.actor;
  const { id } = input;
  return inTransaction<{ readonly id: string }, InputProblems>(context, async ({ tx, audit }) => {
    await lockThematicMovements(tx, organisationId);
    const known = await tx.thematicMovement.findUnique({ where: { id }, select: { organisationId: true } });
    if (known?.organisationId === organisationId) return ok({ id });
    if (known !== null) throw badInput();
    const entry = entryOf(input);
    const problems = await entryProblems(tx, organisationId, entry, id);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const { name, fromYear, toYear, commitments } = entry;
    await tx.thematicMovement.create({
      data: { id, organisationId, name, fromYear: fromYear ?? null, toYear: toYear ?? null },
      select: { id: true },
    });
    await writeCommitments(tx, id, entry);
    const detail = { count: commitments.length };
    audit({ action: 'THEMATIC_MOVEMENT_CREATED', objectType: 'ThematicMovement', objectId: id, detail });
    return ok({ id });
  });
}
