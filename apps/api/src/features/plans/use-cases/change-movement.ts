import type { Prisma, Tx } from '@thidua/db';
import type { AuditEvent } from '@thidua/domain/audit';
import { err, ok, type InputProblem, type PlainDate, type Result } from '@thidua/domain/kernel';
import { applyMovementEvent, type MovementEvent, type MovementStatus } from '@thidua/domain/movements';
import { mayDoWithMovement } from '@thidua/domain/plans';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, InvalidTransition, StaleRecord } from '../../../platform/user-error.ts';
import { visibleMovements } from '../../movements/index.ts';

export type MovementRefusal = StaleRecord | InvalidTransition;

const ACT_ROW = {
  id: true,
  organisationId: true,
  kind: true,
  year: true,
  fromDay: true,
  status: true,
  version: true,
} as const satisfies Prisma.MovementSelect;
export type MovementInHand = Prisma.MovementGetPayload<{ select: typeof ACT_ROW }>;

/** What a use case decides with: the locked row, and the body's own time. */
export interface Hand {
  readonly tx: Tx;
  readonly row: MovementInHand;
  readonly to: MovementStatus;
  readonly now: Date;
  readonly today: PlainDate;
}

/** The change a use case wants: columns beside status and version, and what the trail remembers. */
export interface Decided {
  readonly data: Prisma.MovementUncheckedUpdateInput;
  readonly event: AuditEvent;
}

export function refuse(problems: readonly InputProblem[]): Result<never, InputProblems> {
  return err({ code: 'INPUT_PROBLEMS', problems });
}

/**
 * The one way in which a movement changes: lock, visible, right, state, version, then what the use case decides, then the
 * entry of the trail; all of it in one transaction. Throws NOT_FOUND and FORBIDDEN; returns the refusals of the moment.
 */
export function changeMovement<Refusal extends { readonly code: string } = never>(
  context: ActingContext,
  input: { readonly id: string; readonly version: number },
  event: MovementEvent,
  decide: (hand: Hand) => Promise<Result<Decided, Refusal>>,
): Promise<Result<{ readonly id: string }, MovementRefusal | Refusal>> {
  const { actor } = context;
  return inTransaction<{ readonly id: string }, MovementRefusal | Refusal>(context, async ({ tx, audit }) => {
    await tx.$queryRaw`SELECT id FROM movements WHERE id = ${input.id}::uuid AND "organisationId" = ${actor.organisationId}::uuid FOR UPDATE`;
    const where = { AND: [{ id: input.id }, visibleMovements(actor)] };
    const row = found(await tx.movement.findFirst({ select: ACT_ROW, where }));
    if (!mayDoWithMovement(actor, event)) throw forbidden();
    const next = applyMovementEvent(row.status, event);
    if (!next.ok) return next;
    if (row.version !== input.version) return err({ code: 'STALE_RECORD', currentVersion: row.version });

    const now = businessNow(context, actor);
    const decided = await decide({ tx, row, to: next.value, now, today: businessToday(context, actor) });
    if (!decided.ok) return decided;
    await tx.movement.update({
      where: { id: row.id },
      data: { ...decided.value.data, status: next.value, version: { increment: 1 } },
      select: { id: true },
    });
    audit(decided.value.event);
    return ok({ id: row.id });
  });
}
