import type { Prisma, Tx } from '@thidua/db';
import type { AuditEvent } from '@thidua/domain/audit';
import { err, ok, type PlainDate, type Result } from '@thidua/domain/kernel';
import { applyOpinionEvent, mayKeepOpinions, type OpinionEvent, type OpinionStatus } from '@thidua/domain/opinions';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, InvalidTransition, StaleRecord } from '../../../platform/user-error.ts';
import { visibleOpinions } from '../opinion.visibility.ts';

export type OpinionRefusal = StaleRecord | InvalidTransition | InputProblems;

const ACT_ROW = {
  id: true,
  status: true,
  version: true,
  body: true,
  letterOn: true,
  dueOn: true,
  lines: {
    select: { id: true, nominationId: true, nomination: { select: { staffId: true } } },
    orderBy: { ordinal: 'asc' },
  },
} as const satisfies Prisma.OpinionRequestSelect;

/** What a use case decides with: the locked letter, where it goes, and the body's own day. */
export interface OpinionHand {
  readonly tx: Tx;
  readonly row: Prisma.OpinionRequestGetPayload<{ select: typeof ACT_ROW }>;
  readonly to: OpinionStatus;
  readonly today: PlainDate;
}

interface Decided {
  readonly data: Prisma.OpinionRequestUncheckedUpdateInput;
  readonly event: AuditEvent;
}

/** The letter, locked, once right and state allow the act, with the status after it. Throws NOT_FOUND and FORBIDDEN. */
export async function lockOpinion(
  tx: Tx,
  actor: ActingContext['actor'],
  id: string,
  event: OpinionEvent,
): Promise<Result<Pick<OpinionHand, 'row' | 'to'>, InvalidTransition>> {
  await tx.$queryRaw`SELECT id FROM opinion_requests WHERE id = ${id}::uuid AND "organisationId" = ${actor.organisationId}::uuid FOR UPDATE`;
  const where = { AND: [{ id }, visibleOpinions(actor)] };
  const row = found(await tx.opinionRequest.findFirst({ select: ACT_ROW, where }));
  const subjectIds = row.lines.flatMap(({ nomination }) => nomination.staffId ?? []);
  if (!mayKeepOpinions(actor, subjectIds)) throw forbidden();
  const next = applyOpinionEvent(row.status, event);
  return next.ok ? ok({ row, to: next.value }) : next;
}

/** The one way in which a letter changes: lock, visible, right, state, version, then what the use case decides. */
export function changeOpinion(
  context: ActingContext,
  input: { readonly id: string; readonly version: number },
  event: OpinionEvent,
  decide: (hand: OpinionHand) => Promise<Result<Decided, InputProblems>>,
): Promise<Result<{ readonly id: string }, OpinionRefusal>> {
  const { actor } = context;
  return inTransaction<{ readonly id: string }, OpinionRefusal>(context, async ({ tx, audit }) => {
    const locked = await lockOpinion(tx, actor, input.id, event);
    if (!locked.ok) return locked;
    const { row, to } = locked.value;
    if (row.version !== input.version) return err({ code: 'STALE_RECORD', currentVersion: row.version });
    const decided = await decide({ tx, row, to, today: businessToday(context, actor) });
    if (!decided.ok) return decided;
    await tx.opinionRequest.update({
      where: { id: row.id },
      data: { ...decided.value.data, status: to, updatedAt: businessNow(context, actor), version: { increment: 1 } },
      select: { id: true },
    });
    audit(decided.value.event);
    return ok({ id: row.id });
  });
}
