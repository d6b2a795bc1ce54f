import type { Prisma, Tx } from '@thidua/db';
import {
  applyReportEvent,
  mayEverDoWithReport,
  type ReportEvent,
  type ReportStatus,
} from '@thidua/domain/achievement-reports';
import type { AuditEvent } from '@thidua/domain/audit';
import { err, ok, type Result } from '@thidua/domain/kernel';
import type { NominationField } from '@thidua/domain/nomination-returns';
import { businessNow, businessToday } from '../../../../platform/business-clock.ts';
import { forbidden, found } from '../../../../platform/fault.ts';
import { inTransaction } from '../../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../../platform/request-context.ts';
import type { InputProblems, InvalidTransition, StaleRecord } from '../../../../platform/user-error.ts';
import { readDesks } from '../../../organisation/index.ts';
import { NOMINATION_ROW, nominationType } from '../../nomination.row.ts';
import type { NominationType } from '../../nomination.type.ts';
import { openFieldsIn } from '../../returns/open-fields.ts';
import { NO_REPORT, REPORT_ROW, reportFactsOf } from '../report.queries.ts';
import { linesWithVisibleReport } from '../report.visibility.ts';

export type ReportRefusal = StaleRecord | InvalidTransition | InputProblems;

type StoredReport = Prisma.AchievementReportGetPayload<{ select: typeof REPORT_ROW }>;

/** What a use case decides with: the locked line, its report, where it goes, and the body's own time. */
export interface ReportHand {
  readonly tx: Tx;
  readonly line: NominationType;
  readonly report: StoredReport;
  readonly to: ReportStatus;
  readonly now: Date;
  /** The fields of the line that its desk may change. */
  readonly open: readonly NominationField[];
}

export interface ReportDecision {
  readonly data: Omit<
    Prisma.AchievementReportUncheckedCreateInput,
    'nominationId' | 'organisationId' | 'status' | 'version' | 'updatedAt' | 'updatedById' | 'versions'
  >;
  readonly event: AuditEvent;
}

/**
 * The one way in which a report changes: its line locked, visible, right, state, version, then what the use case decides. The row is
 * made with the first act; before that its version is 0.
 */
export function changeReport(
  context: ActingContext,
  input: { readonly id: string; readonly version: number },
  event: ReportEvent,
  decide: (hand: ReportHand) => Result<ReportDecision, InputProblems> | Promise<Result<ReportDecision, InputProblems>>,
): Promise<Result<{ readonly id: string }, ReportRefusal>> {
  const { actor, platform } = context;
  return inTransaction<{ readonly id: string }, ReportRefusal>(context, async ({ tx, audit }) => {
    const { organisationId, accountId } = actor;
    const today = businessToday(platform, actor);
    await tx.$queryRaw`SELECT id FROM nominations WHERE id = ${input.id}::uuid AND "organisationId" = ${organisationId}::uuid FOR UPDATE`;
    const { report: stored, ...row } = found(
      await tx.nomination.findFirst({
        where: { AND: [{ id: input.id }, linesWithVisibleReport(actor)] },
        select: { ...NOMINATION_ROW, report: { select: REPORT_ROW } },
      }),
    );
    const line = nominationType(row, today);
    const report: StoredReport = stored ?? NO_REPORT;
    const open = await openFieldsIn(tx, line);
    const facts = reportFactsOf(await readDesks(tx, organisationId, today), line, report, open);
    if (!mayEverDoWithReport(actor, event, facts)) throw forbidden();
    const next = applyReportEvent(facts, event);
    if (!next.ok) return next;
    if (report.version !== input.version) return err({ code: 'STALE_RECORD', currentVersion: report.version });
    const now = businessNow(platform, actor);
    const decided = await decide({ tx, line, report, to: next.value, now, open });
    if (!decided.ok) return decided;
    const data = { ...decided.value.data, status: next.value, updatedAt: now, updatedById: accountId };
    // The line is locked, so nobody else makes the row meanwhile.
    await (stored === null
      ? tx.achievementReport.create({ data: { ...data, nominationId: line.id, organisationId } })
      : tx.achievementReport.update({
          where: { nominationId: line.id },
          data: { ...data, version: { increment: 1 } },
        }));
    audit(decided.value.event);
    return ok({ id: line.id });
  });
}
