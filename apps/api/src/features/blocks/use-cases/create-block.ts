import type { Tx } from '@thidua/db';
import { BLOCK_LIMITS, mayKeepBlocks } from '@thidua/domain/blocks';
import { cleanLine, err, foldText, ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import { neededProblems, tooLongProblems } from '@thidua/domain/works';
import { businessNow } from '../../../platform/business-clock.ts';
import { badInput, forbidden } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import type { CreateBlockInput } from '../block.input.ts';

/** Writes a block down. The id comes from the client: the same id twice writes it once. */
export async function createBlock(
  context: ActingContext,
  { id, level, ...typed }: CreateBlockInput,
): Promise<Result<{ readonly id: string }, InputProblems>> {
  const { actor } = context;
  const { organisationId } = actor;
  if (!mayKeepBlocks(actor)) throw forbidden();
  const title = cleanLine(typed.title);
  const organiser = cleanLine(typed.organiser);
  return inTransaction<{ readonly id: string }, InputProblems>(context, async ({ tx, audit }) => {
    // The second of two equal calls waits here and then finds what the first one made.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${organisationId}, 0))`;
    const known = await tx.emulationBlock.findUnique({ where: { id }, select: { organisationId: true } });
    if (known?.organisationId === organisationId) return ok({ id });
    if (known !== null) throw badInput();
    const problems = [
      ...blockNameProblems(title, organiser),
      ...(await takenNameProblems(tx, organisationId, title, undefined)),
    ];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const now = businessNow(context, actor);
    await tx.emulationBlock.create({
      data: {
        id,
        organisationId,
        title,
        level,
        organiser,
        createdById: actor.accountId,
        createdAt: now,
        updatedAt: now,
      },
      select: { id: true },
    });
    audit({ action: 'BLOCK_CREATED', objectType: 'EmulationBlock', objectId: id, detail: { kind: level } });
    return ok({ id });
  });
}

export function blockNameProblems(title: string, organiser: string): readonly InputProblem[] {
  return [
    ...neededProblems('title', title, BLOCK_LIMITS.title),
    ...tooLongProblems('organiser', organiser, BLOCK_LIMITS.organiser),
  ];
}

/** Two blocks of one name are one block written twice, with whatever signs. */
export async function takenNameProblems(
  tx: Tx,
  organisationId: string,
  title: string,
  exceptId: string | undefined,
): Promise<readonly InputProblem[]> {
  const rival = await tx.emulationBlock.findFirst({
    where: {
      organisationId,
      foldedTitle: foldText(title),
      ...(exceptId === undefined ? {} : { id: { not: exceptId } }),
    },
    select: { id: true },
  });
  return rival === null ? [] : [{ field: 'title', code: 'TAKEN' }];
}
