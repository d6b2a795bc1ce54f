import { mayKeepBlocks } from '@thidua/domain/blocks';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { businessNow } from '../../../platform/business-clock.ts';
import { badInput, forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import { visibleBlocks } from '../block.visibility.ts';
import type { StartPactInput } from '../pact.input.ts';

/** Begins the pact of a year with the words of the year before. The id comes from the client: the same id twice begins once. */
export async function startPact(
  context: ActingContext,
  { id, blockId, year }: StartPactInput,
): Promise<Result<{ readonly id: string }, InputProblems>> {
  const { actor } = context;
  if (!mayKeepBlocks(actor)) throw forbidden();
  return inTransaction<{ readonly id: string }, InputProblems>(context, async ({ tx, audit }) => {
    // The second of two equal calls waits here and then finds what the first one made.
    await tx.$queryRaw`SELECT id FROM emulation_blocks WHERE id = ${blockId}::uuid AND "organisationId" = ${actor.organisationId}::uuid FOR UPDATE`;
    found(
      await tx.emulationBlock.findFirst({
        where: { AND: [{ id: blockId }, visibleBlocks(actor)] },
        select: { id: true },
      }),
    );
    const known = await tx.blockPact.findUnique({ where: { id }, select: { blockId: true } });
    if (known?.blockId === blockId) return ok({ id });
    if (known !== null) throw badInput();
    const pacts = await tx.blockPact.findMany({
      where: { blockId, year: { lte: year } },
      select: { year: true, text: true },
      orderBy: { year: 'desc' },
      take: 1,
    });
    const [latest] = pacts;
    if (latest?.year === year) {
      return err({ code: 'INPUT_PROBLEMS', problems: [{ field: 'year', code: 'TAKEN' }] });
    }
    const now = businessNow(context, actor);
    await tx.blockPact.create({
      data: { id, blockId, year, text: latest?.text ?? '', createdById: actor.accountId, updatedAt: now },
      select: { id: true },
    });
    audit({ action: 'PACT_STARTED', objectType: 'BlockPact', objectId: id, detail: { blockId, year } });
    return ok({ id });
  });
}
