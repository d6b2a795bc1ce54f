import type { Prisma, Tx } from '@thidua/db';
import type { AuditEvent } from '@thidua/domain/audit';
import { err, ok, type Result } from '@thidua/domain/kernel';
import {
  applyUnitReportEvent,
  mayEverDoWithReport,
  type UnitReportEvent,
  type UnitReportFacts,
  type UnitReportStatus,
} from '@thidua/domain/works';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, InvalidTransition, StaleRecord } from '../../../platform/user-error.ts';
import { readDesks } from '../../organisation/index.ts';
import { visibleUnitReports } from '../report.visibility.ts';

export type UnitReportRefusal = StaleRecord | InvalidTransition | InputProblems;

const ACT_ROW = {
  id: true,
  status: true,
  version: true,
  departmentId: true,
  answers: true,
  request: { select: { status: true, questions: true } },
} as const satisfies Prisma.UnitReportSelect;

/** What a use case decides with: the locked report, and the body's own time. */
interface Hand {
  readonly row: Prisma.UnitReportGetPayload<{ select: typeof ACT_ROW }>;
  readonly to: UnitReportStatus;
  readonly now: Date;
}

interface Decided {
  readonly data: Prisma.UnitReportUncheckedUpdateInput;
  readonly event: AuditEvent;
}

/**
 * The one way in which a division's report changes: lock, visible, right, state, version, then what the use case decides, then
 * the entry of the trail; all of it in one transaction.
 */
export function changeUnitReport(
  context: ActingContext,
  input: { readonly id: string; readonly version: number },
  event: UnitReportEvent,
  decide: (hand: Hand) => Result<Decided, InputProblems>,
): Promise<Result<{ readonly id: string }, UnitReportRefusal>> {
  const { actor } = context;
  return inTransaction<{ readonly id: string }, UnitReportRefusal>(context, async ({ tx, audit }) => {
    const row = await lockVisible(tx, context, input.id);
    const now = businessNow(context, actor);
    const { headIds } = await readDesks(tx, actor.organisationId, businessToday(context, actor));
    const facts: UnitReportFacts = {
      status: row.status,
      requestStatus: row.request.status,
      departmentId: row.departmentId,
      headIds: headIds.get(row.departmentId) ?? [],
    };
    if (!mayEverDoWithReport(actor, event, facts)) throw forbidden();
    const next = applyUnitReportEvent(facts, event);
    if (!next.ok) return next;
    if (row.version !== input.version) return err({ code: 'STALE_RECORD', currentVersion: row.version });
    const decided = decide({ row, to: next.value, now });
    if (!decided.ok) return decided;
    await tx.unitReport.update({
      where: { id: row.id },
      data: { ...decided.value.data, status: next.value, version: { increment: 1 }, updatedAt: now },
      select: { id: true },
    });
    audit(decided.value.event);
    return ok({ id: row.id });
  });
}

/** The report with its row locked, and its request held still: a report is not sent while its request is being closed. */
async function lockVisible(tx: Tx, { actor }: ActingContext, id: string): Promise<Hand['row']> {
  await tx.$queryRaw`
    SELECT u.id FROM unit_reports u JOIN report_requests r ON r.id = u."requestId"
     WHERE u.id = ${id}::uuid AND r."organisationId" = ${actor.organisationId}::uuid
     FOR UPDATE OF u FOR SHARE OF r`;
  return found(await tx.unitReport.findFirst({ select: ACT_ROW, where: { AND: [{ id }, visibleUnitReports(actor)] } }));
}
