import type { Prisma, Tx } from '@thidua/db';
import type { AuditEvent } from '@thidua/domain/audit';
import { err, ok, type PlainDate, type Result } from '@thidua/domain/kernel';
import {
  applyUnitCheckEvent,
  mayEverDoWithCheck,
  type UnitCheckEvent,
  type UnitCheckStatus,
} from '@thidua/domain/unit-checks';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, InvalidTransition, StaleRecord } from '../../../platform/user-error.ts';
import { visibleUnitChecks } from '../unit-check.visibility.ts';

export type UnitCheckRefusal = StaleRecord | InvalidTransition | InputProblems;

const ACT_ROW = {
  id: true,
  status: true,
  version: true,
  departmentId: true,
  taskId: true,
  carriedOutOn: true,
  conclusion: true,
  findings: { select: { id: true, ordinal: true, status: true, version: true } },
} as const satisfies Prisma.UnitCheckSelect;

/** What a use case decides with: the locked check with its findings, and the body's own time. */
interface Hand {
  readonly tx: Tx;
  readonly row: Prisma.UnitCheckGetPayload<{ select: typeof ACT_ROW }>;
  readonly to: UnitCheckStatus;
  readonly today: PlainDate;
  readonly now: Date;
}

interface Decided {
  readonly data: Prisma.UnitCheckUncheckedUpdateInput;
  readonly event: AuditEvent;
}

type Decision = Result<Decided, UnitCheckRefusal>;

/**
 * Locks, checks right, state and version, then does what the use case decides; all of it in one transaction. Findings have
 * versions of their own: an act with one of them names none of the check.
 */
export function changeUnitCheckInLife(
  context: ActingContext,
  input: { readonly id: string; readonly version?: number },
  event: UnitCheckEvent,
  decide: (hand: Hand) => Promise<Decision> | Decision,
): Promise<Result<{ readonly id: string }, UnitCheckRefusal>> {
  const { actor } = context;
  return inTransaction<{ readonly id: string }, UnitCheckRefusal>(context, async ({ tx, audit }) => {
    const row = await lockedCheck(tx, context, input.id);
    if (!mayEverDoWithCheck(actor, event, row)) throw forbidden();
    const next = applyUnitCheckEvent(row.status, event);
    if (!next.ok) return next;
    if (input.version !== undefined && row.version !== input.version) {
      return err({ code: 'STALE_RECORD', currentVersion: row.version });
    }
    const now = businessNow(context, actor);
    const decided = await decide({ tx, row, to: next.value, today: businessToday(context, actor), now });
    if (!decided.ok) return decided;
    await tx.unitCheck.update({
      where: { id: row.id },
      data: {
        ...decided.value.data,
        status: next.value,
        updatedAt: now,
        ...(input.version === undefined ? {} : { version: { increment: 1 } }),
      },
      select: { id: true },
    });
    audit(decided.value.event);
    return ok({ id: row.id });
  });
}

/** The check with its row locked, so that unit and secretariat act one after the other. */
export async function lockedCheck(tx: Tx, { actor }: ActingContext, id: string) {
  await tx.$queryRaw`SELECT id FROM unit_checks WHERE id = ${id}::uuid AND "organisationId" = ${actor.organisationId}::uuid FOR UPDATE`;
  return found(await tx.unitCheck.findFirst({ select: ACT_ROW, where: { AND: [{ id }, visibleUnitChecks(actor)] } }));
}
