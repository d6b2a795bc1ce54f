import type { Prisma, Tx } from '@thidua/db';
import type { AuditEvent } from '@thidua/domain/audit';
import { err, ok, type PlainDate, type Result } from '@thidua/domain/kernel';
import {
  applyReportRequestEvent,
  mayAskForReports,
  type ReportRequestEvent,
  type ReportRequestStatus,
} from '@thidua/domain/works';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, InvalidTransition, StaleRecord } from '../../../platform/user-error.ts';
import { visibleReportRequests } from '../report.visibility.ts';

export type ReportRequestRefusal = StaleRecord | InvalidTransition | InputProblems;

const ACT_ROW = {
  id: true,
  status: true,
  version: true,
  dueOn: true,
  reports: { select: { id: true, status: true, remindedOn: true } },
} as const satisfies Prisma.ReportRequestSelect;

/** What a use case decides with: the locked request, and the body's own time. */
interface Hand {
  readonly tx: Tx;
  readonly row: Prisma.ReportRequestGetPayload<{ select: typeof ACT_ROW }>;
  readonly to: ReportRequestStatus;
  readonly today: PlainDate;
}

type Nothing = Readonly<Record<never, never>>;

interface Decided<Done> {
  readonly data: Prisma.ReportRequestUncheckedUpdateInput;
  readonly event: AuditEvent;
  readonly done: Done;
}

/** Locks, checks right, state and version, then does what the use case decides; all of it in one transaction. */
export function changeReportRequest<Done = Nothing>(
  context: ActingContext,
  input: { readonly id: string; readonly version: number },
  event: ReportRequestEvent,
  decide: (hand: Hand) => Promise<Result<Decided<Done>, InputProblems>> | Result<Decided<Done>, InputProblems>,
): Promise<Result<Done & { readonly id: string }, ReportRequestRefusal>> {
  const { actor } = context;
  return inTransaction<Done & { readonly id: string }, ReportRequestRefusal>(context, async ({ tx, audit }) => {
    await tx.$queryRaw`SELECT id FROM report_requests WHERE id = ${input.id}::uuid AND "organisationId" = ${actor.organisationId}::uuid FOR UPDATE`;
    const row = found(
      await tx.reportRequest.findFirst({
        select: ACT_ROW,
        where: { AND: [{ id: input.id }, visibleReportRequests(actor)] },
      }),
    );
    if (!mayAskForReports(actor)) throw forbidden();
    const next = applyReportRequestEvent(row.status, event);
    if (!next.ok) return next;
    if (row.version !== input.version) return err({ code: 'STALE_RECORD', currentVersion: row.version });
    const decided = await decide({ tx, row, to: next.value, today: businessToday(context, actor) });
    if (!decided.ok) return decided;
    await tx.reportRequest.update({
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
    return ok({ ...decided.value.done, id: row.id });
  });
}
