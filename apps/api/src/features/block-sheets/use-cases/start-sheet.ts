import { randomUUID } from 'node:crypto';
import type { Tx } from '@thidua/db';
import { mayKeepBlocks } from '@thidua/domain/blocks';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { businessNow } from '../../../platform/business-clock.ts';
import { badInput, forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import { visiblePacts } from '../../blocks/index.ts';
import type { StartSheetInput } from '../sheet.input.ts';
import { CONTENT_ROW, type ContentRow } from '../sheet.queries.ts';
import { storeContent } from './store-content.ts';

/** Begins the score sheet of a pact with that of the year before. The id comes from the client: the same id twice begins once. */
export async function startSheet(
  context: ActingContext,
  { id, pactId }: StartSheetInput,
): Promise<Result<{ readonly id: string }, InputProblems>> {
  const { actor } = context;
  if (!mayKeepBlocks(actor)) throw forbidden();
  return inTransaction<{ readonly id: string }, InputProblems>(context, async ({ tx, audit }) => {
    // The second of two equal calls waits here and then finds what the first one made.
    await tx.$queryRaw`SELECT p.id FROM block_pacts p JOIN emulation_blocks b ON b.id = p."blockId" WHERE p.id = ${pactId}::uuid AND b."organisationId" = ${actor.organisationId}::uuid FOR UPDATE OF p`;
    const pact = found(
      await tx.blockPact.findFirst({
        where: { AND: [{ id: pactId }, visiblePacts(actor)] },
        select: { year: true, blockId: true, sheet: { select: { id: true } } },
      }),
    );
    if (pact.sheet?.id === id) return ok({ id });
    if (pact.sheet !== null) return err({ code: 'INPUT_PROBLEMS', problems: [{ field: 'pactId', code: 'TAKEN' }] });
    if ((await tx.blockSheet.findUnique({ where: { id }, select: { id: true } })) !== null) throw badInput();
    const { tieRule, groups } = copyOf(await latestBefore(tx, pact));
    const updatedAt = businessNow(context, actor);
    await tx.blockSheet.create({
      data: { id, pactId, tieRule, createdById: actor.accountId, updatedAt },
      select: { id: true },
    });
    await storeContent(tx, id, { groups: [] }, { tieRule, groups });
    audit({ action: 'BLOCK_SHEET_STARTED', objectType: 'BlockSheet', objectId: id, detail: { pactId } });
    return ok({ id });
  });
}

function latestBefore(
  tx: Tx,
  { blockId, year }: { readonly blockId: string; readonly year: number },
): Promise<ContentRow | null> {
  return tx.blockSheet.findFirst({
    where: { pact: { blockId, year: { lt: year } } },
    select: CONTENT_ROW,
    orderBy: { pact: { year: 'desc' } },
  });
}

/** The same words and points under ids of their own. */
function copyOf(sheet: ContentRow | null): ContentRow {
  if (sheet === null) return { tieRule: 'SHARED', groups: [] };
  return {
    tieRule: sheet.tieRule,
    groups: sheet.groups.map((group) => ({
      ...group,
      id: randomUUID(),
      criteria: group.criteria.map((criterion) => ({ ...criterion, id: randomUUID() })),
    })),
  };
}
