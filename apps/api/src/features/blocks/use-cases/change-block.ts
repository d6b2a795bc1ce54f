import type { Prisma } from '@thidua/db';
import { mayKeepBlocks, type BlockTerm } from '@thidua/domain/blocks';
import type { AuditEvent } from '@thidua/domain/audit';
import { err, ok, plainDateOf, type PlainDate, type Result } from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction, type Change } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, StaleRecord } from '../../../platform/user-error.ts';
import { visibleBlocks } from '../block.visibility.ts';

export type BlockRefusal = StaleRecord | InputProblems;

const ACT_ROW = {
  id: true,
  organisationId: true,
  level: true,
  version: true,
} as const satisfies Prisma.EmulationBlockSelect;

/** What a use case decides with: the locked block, its terms, the change being made, and the body's own time. */
export interface BlockHand extends Pick<Change, 'tx'> {
  readonly row: Prisma.EmulationBlockGetPayload<{ select: typeof ACT_ROW }>;
  readonly terms: readonly BlockTerm[];
  readonly now: Date;
  readonly today: PlainDate;
}

interface Decided {
  readonly data: Prisma.EmulationBlockUncheckedUpdateInput;
  readonly event: AuditEvent;
}

/** The one way in which a block changes: lock, visible, right, version, then what the use case decides. */
export function changeBlock(
  context: ActingContext,
  input: { readonly id: string; readonly version: number },
  decide: (hand: BlockHand) => Promise<Result<Decided, InputProblems>>,
): Promise<Result<{ readonly id: string }, BlockRefusal>> {
  const { actor } = context;
  return inTransaction<{ readonly id: string }, BlockRefusal>(context, async ({ tx, audit }) => {
    await tx.$queryRaw`SELECT id FROM emulation_blocks WHERE id = ${input.id}::uuid AND "organisationId" = ${actor.organisationId}::uuid FOR UPDATE`;
    const where = { AND: [{ id: input.id }, visibleBlocks(actor)] };
    const row = found(await tx.emulationBlock.findFirst({ select: ACT_ROW, where }));
    if (!mayKeepBlocks(actor)) throw forbidden();
    if (row.version !== input.version) return err({ code: 'STALE_RECORD', currentVersion: row.version });
    const now = businessNow(context, actor);
    const terms = await termsOfBlock(tx, row.id);
    const decided = await decide({ tx, row, terms, now, today: businessToday(context, actor) });
    if (!decided.ok) return decided;
    await tx.emulationBlock.update({
      where: { id: row.id },
      data: { ...decided.value.data, version: { increment: 1 }, updatedAt: now },
      select: { id: true },
    });
    audit(decided.value.event);
    return ok({ id: row.id });
  });
}

async function termsOfBlock(tx: Change['tx'], blockId: string): Promise<readonly BlockTerm[]> {
  const rows = await tx.blockTerm.findMany({
    where: { blockId },
    select: { id: true, memberId: true, role: true, validFrom: true, validTo: true },
  });
  return rows.map(({ validFrom, validTo, ...row }) => ({
    ...row,
    validFrom: plainDateOf(validFrom),
    validTo: validTo === null ? undefined : plainDateOf(validTo),
  }));
}
