import type { Prisma, Tx } from '@thidua/db';
import type { AuditEvent } from '@thidua/domain/audit';
import { applySheetEvent, mayKeepBlocks, type BlockSheetEvent, type BlockSheetStatus } from '@thidua/domain/blocks';
import { err, ok, type PlainDate, type Result } from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, InvalidTransition, StaleRecord } from '../../../platform/user-error.ts';
import { CONTENT_ROW } from '../sheet.queries.ts';
import { visibleSheets } from '../sheet.visibility.ts';

export type SheetRefusal = StaleRecord | InvalidTransition | InputProblems;

const ACT_ROW = {
  id: true,
  status: true,
  version: true,
  ...CONTENT_ROW,
  pact: { select: { year: true, blockId: true } },
} as const satisfies Prisma.BlockSheetSelect;

/** What a use case decides with: the locked sheet with its content, the next status, and the body's own time. */
export interface SheetHand {
  readonly tx: Tx;
  readonly row: Prisma.BlockSheetGetPayload<{ select: typeof ACT_ROW }>;
  readonly to: BlockSheetStatus;
  readonly today: PlainDate;
  readonly now: Date;
}

interface Decided {
  readonly data: Prisma.BlockSheetUncheckedUpdateInput;
  readonly event: AuditEvent;
  /** What the database lets happen only in the new status. */
  readonly afterwards?: () => Promise<unknown>;
}

/** The one way in which a score sheet changes: lock, visible, right, state, version, then what the use case decides. */
export function changeSheet(
  context: ActingContext,
  input: { readonly id: string; readonly version: number },
  event: BlockSheetEvent,
  decide: (hand: SheetHand) => Result<Decided, InputProblems> | Promise<Result<Decided, InputProblems>>,
): Promise<Result<{ readonly id: string }, SheetRefusal>> {
  const { actor } = context;
  return inTransaction<{ readonly id: string }, SheetRefusal>(context, async ({ tx, audit }) => {
    await tx.$queryRaw`SELECT s.id FROM block_sheets s JOIN block_pacts p ON p.id = s."pactId" JOIN emulation_blocks b ON b.id = p."blockId" WHERE s.id = ${input.id}::uuid AND b."organisationId" = ${actor.organisationId}::uuid FOR UPDATE OF s`;
    const where = { AND: [{ id: input.id }, visibleSheets(actor)] };
    const row = found(await tx.blockSheet.findFirst({ select: ACT_ROW, where }));
    if (!mayKeepBlocks(actor)) throw forbidden();
    const next = applySheetEvent(row.status, event);
    if (!next.ok) return next;
    if (row.version !== input.version) return err({ code: 'STALE_RECORD', currentVersion: row.version });
    const now = businessNow(context, actor);
    const decided = await decide({ tx, row, to: next.value, today: businessToday(context, actor), now });
    if (!decided.ok) return decided;
    await tx.blockSheet.update({
      where: { id: row.id },
      data: { ...decided.value.data, status: next.value, version: { increment: 1 }, updatedAt: now },
      select: { id: true },
    });
    await decided.value.afterwards?.();
    audit(decided.value.event);
    return ok({ id: row.id });
  });
}
