import type { Prisma, Tx } from '@thidua/db';
import { headInStead } from '@thidua/domain/accounts';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { applyRegistrationEvent, mayDoWithRegistration, type RegistrationEvent } from '@thidua/domain/registrations';
import type { AuditEvent } from '@thidua/domain/audit';
import { businessNow } from '../../../platform/business-clock.ts';
import { forbidden } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, InvalidTransition, StaleRecord } from '../../../platform/user-error.ts';
import type { RegistrationActInput } from '../registration.input.ts';
import { lockedSheet, type SheetRow } from './locked-sheets.ts';
import { closedBy, type RegistrationClosed } from './refusals.ts';

export type RegistrationActRefusal = StaleRecord | InvalidTransition | InputProblems | RegistrationClosed;

type Decided = Result<Prisma.RegistrationSheetUncheckedUpdateInput, InputProblems>;

type Move = Extract<RegistrationEvent, 'WITHDRAW' | 'RETURN' | 'CHANGE'>;

const ACTIONS = {
  WITHDRAW: 'REGISTRATION_WITHDRAWN',
  RETURN: 'REGISTRATION_RETURNED',
  CHANGE: 'REGISTRATION_OPENED_AGAIN',
} as const satisfies Record<Move, AuditEvent['action']>;

/**
 * The one way in which a single sheet goes back into a hand: lock, visible, right, state, gate, version, then the columns the
 * act decides, then the entry of the trail. Throws NOT_FOUND and FORBIDDEN; returns the refusals of the moment.
 */
export function moveRegistration(
  context: ActingContext,
  input: RegistrationActInput,
  event: Move,
  decide: (row: SheetRow, tx: Tx) => Decided | Promise<Decided>,
): Promise<Result<SheetRow, RegistrationActRefusal>> {
  const { actor, platform } = context;
  return inTransaction<SheetRow, RegistrationActRefusal>(context, async ({ tx, audit }) => {
    const row = await lockedSheet(tx, context, input.id);
    if (!mayDoWithRegistration(actor, event, row.facts)) throw forbidden();
    const next = applyRegistrationEvent(row.status, event);
    if (!next.ok) return next;
    const closed = event === 'CHANGE' ? closedBy(row.gate) : undefined;
    if (closed !== undefined) return closed;
    if (row.sheet.version !== input.version) return err({ code: 'STALE_RECORD', currentVersion: row.sheet.version });
    const decided = await decide(row, tx);
    if (!decided.ok) return decided;
    await tx.registrationSheet.update({
      where: { id: row.sheet.id },
      data: {
        ...decided.value,
        status: next.value,
        version: { increment: 1 },
        updatedAt: businessNow(platform, actor),
      },
      select: { id: true },
    });
    // A return is the head's act; the others may be the person's own.
    const inStead = event === 'RETURN' ? headInStead(actor, row.facts.departmentId) : {};
    audit({
      action: ACTIONS[event],
      objectType: 'Registration',
      objectId: row.sheet.id,
      detail: { from: row.status, to: next.value, ...inStead },
    });
    return ok(row);
  });
}
