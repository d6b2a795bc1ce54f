import type { Prisma } from '@thidua/db';
import type { AuditEvent } from '@thidua/domain/audit';
import { applyPactEvent, mayKeepBlocks, type PactEvent, type PactStatus } from '@thidua/domain/blocks';
import { err, ok, type PlainDate, type Result } from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction, type Change } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, InvalidTransition, StaleRecord } from '../../../platform/user-error.ts';
import { PACT_ROW } from '../block.queries.ts';
import { visiblePacts } from '../block.visibility.ts';

export type PactRefusal = StaleRecord | InvalidTransition | InputProblems;

/** What a use case decides with: the locked pact, the change being made, the next status and the body's own day. */
interface Hand extends Pick<Change, 'tx'> {
  readonly row: Prisma.BlockPactGetPayload<{ select: typeof PACT_ROW }>;
  readonly to: PactStatus;
  readonly today: PlainDate;
}

interface Decided {
  readonly data: Prisma.BlockPactUncheckedUpdateInput;
  readonly event: AuditEvent;
}

/** The one way in which a pact changes: lock, visible, right, state, version, then what the use case decides. */
export function changePact(
  context: ActingContext,
  input: { readonly id: string; readonly version: number },
  event: PactEvent,
  decide: (hand: Hand) => Result<Decided, InputProblems> | Promise<Result<Decided, InputProblems>>,
): Promise<Result<{ readonly id: string }, PactRefusal>> {
  const { actor } = context;
  return inTransaction<{ readonly id: string }, PactRefusal>(context, async ({ tx, audit }) => {
    await tx.$queryRaw`SELECT p.id FROM block_pacts p JOIN emulation_blocks b ON b.id = p."blockId" WHERE p.id = ${input.id}::uuid AND b."organisationId" = ${actor.organisationId}::uuid FOR UPDATE OF p`;
    const where = { AND: [{ id: input.id }, visiblePacts(actor)] };
    const row = found(await tx.blockPact.findFirst({ select: PACT_ROW, where }));
    if (!mayKeepBlocks(actor)) throw forbidden();
    const next = applyPactEvent(row.status, event);
    if (!next.ok) return next;
    if (row.version !== input.version) return err({ code: 'STALE_RECORD', currentVersion: row.version });
    const decided = await decide({ tx, row, to: next.value, today: businessToday(context, actor) });
    if (!decided.ok) return decided;
    await tx.blockPact.update({
      where: { id: row.id },
      data: {
        ...decided.value.data,
        status: next.value,
        version: { increment: 1 },
        updatedAt: businessNow(context, actor),
      },
      select: { id: true },
    });
    audit(decided.value.event);
    return ok({ id: row.id });
  });
}
