import type { Prisma, Tx } from '@thidua/db';
import { headInStead } from '@thidua/domain/accounts';
import type { AuditEvent, FieldChange } from '@thidua/domain/audit';
import { err, ok, type PlainDate, type Result } from '@thidua/domain/kernel';
import {
  departmentActing,
  mayEverDoWithTransfer,
  nextTransferStatus,
  type TransferEvent,
} from '@thidua/domain/organisation';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, InvalidTransition, StaleRecord } from '../../../platform/user-error.ts';
import { readDesks } from '../desks.ts';
import { visibleTransfers } from '../transfer.visibility.ts';
import { lockStaff, takenMeanwhile } from './change-staff.ts';
import { factsOf } from './transfer-places.ts';

export interface TransferActInput {
  readonly id: string;
  readonly version: number;
}
export type TransferRefusal = StaleRecord | InvalidTransition | InputProblems;

interface Hand {
  readonly tx: Tx;
  readonly row: Prisma.TransferModel;
  readonly now: Date;
  readonly today: PlainDate;
}

/** The columns beside status and version, and what changes in the person's record. */
interface Decided {
  readonly data: Prisma.TransferUncheckedUpdateInput;
  readonly changes?: readonly FieldChange[];
}

const ACTIONS = {
  ACCEPT: 'TRANSFER_ACCEPTED',
  REFUSE: 'TRANSFER_REFUSED',
  WITHDRAW: 'TRANSFER_WITHDRAWN',
  GIVE_OPINION: 'TRANSFER_OPINION_GIVEN',
  RECORD: 'TRANSFER_RECORDED',
} as const satisfies Record<TransferEvent, Extract<AuditEvent, { readonly objectType: 'Transfer' }>['action']>;

/**
 * The one way in which a transfer goes on: lock the person and the request, visible, right, state, version, then the change and
 * the trail; all of it in one transaction. The person's lock lets a transfer and an edit of the record follow each other.
 */
export function changeTransfer(
  context: ActingContext,
  { id, version }: TransferActInput,
  event: TransferEvent,
  decide: (hand: Hand) => Result<Decided, InputProblems> | Promise<Result<Decided, InputProblems>>,
): Promise<Result<{ readonly id: string }, TransferRefusal>> {
  return takenMeanwhile<{ readonly id: string }, TransferRefusal>(() =>
    inTransaction<{ readonly id: string }, TransferRefusal>(context, async ({ tx, audit }) => {
      const { actor, platform } = context;
      const where = { AND: [{ id }, visibleTransfers(actor)] };
      const { staffId } = found(await tx.transfer.findFirst({ where, select: { staffId: true } }));
      await lockStaff(tx, context, staffId);
      await tx.$queryRaw`SELECT id FROM transfers WHERE id = ${id}::uuid FOR UPDATE`;
      const row = found(await tx.transfer.findFirst({ where }));
      const today = businessToday(platform, actor);
      const facts = factsOf(await readDesks(tx, actor.organisationId, today), row);
      if (!mayEverDoWithTransfer(actor, event, facts)) throw forbidden();
      const next = nextTransferStatus(row.status, event);
      if (!next.ok) return next;
      if (row.version !== version) return err({ code: 'STALE_RECORD', currentVersion: row.version });
      const decided = await decide({ tx, row, now: businessNow(platform, actor), today });
      if (!decided.ok) return decided;
      await tx.transfer.update({
        where: { id },
        data: { ...decided.value.data, status: next.value, version: { increment: 1 } },
        select: { id: true },
      });
      audit(
        {
          action: ACTIONS[event],
          objectType: 'Transfer',
          objectId: id,
          detail: { from: row.status, to: next.value, ...headInStead(actor, departmentActing(event, row)) },
        },
        { subjectId: staffId, changes: decided.value.changes ?? [] },
      );
      return ok({ id });
    }),
  );
}
