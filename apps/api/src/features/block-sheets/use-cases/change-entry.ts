import type { Prisma, Tx } from '@thidua/db';
import type { AuditEvent } from '@thidua/domain/audit';
import { applyEntryEvent, entryStage, mayEverDoWithEntry, type BlockEntryEvent } from '@thidua/domain/blocks';
import { err, ok, type PlainDate, type Result } from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import { CONTENT_ROW } from '../sheet.queries.ts';
import { visibleEntries } from '../sheet.visibility.ts';
import type { SheetRefusal } from './change-sheet.ts';

const ACT_ROW = {
  id: true,
  version: true,
  sentOn: true,
  sheet: { select: { status: true, ...CONTENT_ROW } },
  member: { select: { isOwnBody: true, departmentId: true } },
  scores: { select: { criterionId: true, selfHundredths: true, note: true, appraisedHundredths: true, reason: true } },
} as const satisfies Prisma.BlockEntrySelect;

/** What a use case decides with: the locked points of a member with their sheet, and the body's own day. */
export interface EntryHand {
  readonly tx: Tx;
  readonly row: Prisma.BlockEntryGetPayload<{ select: typeof ACT_ROW }>;
  readonly today: PlainDate;
  readonly now: Date;
}

interface Decided {
  readonly data: Prisma.BlockEntryUncheckedUpdateInput;
  readonly event: AuditEvent;
}

/**
 * Locks the points of a member, and the sheet against moving on; then visible, right and stage. Throws NOT_FOUND and FORBIDDEN.
 */
export async function lockEntry(
  tx: Tx,
  { actor }: ActingContext,
  id: string,
  event: BlockEntryEvent,
): Promise<Result<EntryHand['row'], SheetRefusal>> {
  await tx.$queryRaw`SELECT e.id FROM block_entries e JOIN block_sheets s ON s.id = e."sheetId" JOIN block_pacts p ON p.id = s."pactId" JOIN emulation_blocks b ON b.id = p."blockId" WHERE e.id = ${id}::uuid AND b."organisationId" = ${actor.organisationId}::uuid FOR UPDATE OF e FOR SHARE OF s`;
  const where = { AND: [{ id }, visibleEntries(actor)] };
  const row = found(await tx.blockEntry.findFirst({ select: ACT_ROW, where }));
  const departmentId = row.member.departmentId ?? undefined;
  if (!mayEverDoWithEntry(actor, event, { departmentId })) throw forbidden();
  const next = applyEntryEvent(entryStage(row.sheet.status, row.sentOn), event);
  return next.ok ? ok(row) : next;
}

/** The one way in which the points of a member change: lock, visible, right, stage, version, then what the use case decides. */
export function changeEntry(
  context: ActingContext,
  input: { readonly id: string; readonly version: number },
  event: BlockEntryEvent,
  decide: (hand: EntryHand) => Result<Decided, InputProblems> | Promise<Result<Decided, InputProblems>>,
): Promise<Result<{ readonly id: string }, SheetRefusal>> {
  const { actor } = context;
  return inTransaction<{ readonly id: string }, SheetRefusal>(context, async ({ tx, audit }) => {
    const locked = await lockEntry(tx, context, input.id, event);
    if (!locked.ok) return locked;
    const row = locked.value;
    if (row.version !== input.version) return err({ code: 'STALE_RECORD', currentVersion: row.version });
    const now = businessNow(context, actor);
    const decided = await decide({ tx, row, today: businessToday(context, actor), now });
    if (!decided.ok) return decided;
    await tx.blockEntry.update({
      where: { id: row.id },
      data: { ...decided.value.data, version: { increment: 1 }, updatedAt: now },
      select: { id: true },
    });
    audit(decided.value.event);
    return ok({ id: row.id });
  });
}
