import type { Prisma, Tx } from '@thidua/db';
import type { AuditEvent } from '@thidua/domain/audit';
import { err, ok, type PlainDate, type Result } from '@thidua/domain/kernel';
import {
  applyScoringSessionEvent,
  mayKeepScoringSession,
  type ScoringSessionEvent,
  type ScoringSessionStatus,
} from '@thidua/domain/scoring-session';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, SharedRefusal } from '../../../platform/user-error.ts';
import { SESSION_ROW } from '../scoring-session.queries.ts';
import { visibleScoringSessions } from '../scoring-session.visibility.ts';
import { authorIdsOf, ENTRY_ROW } from '../session-rows.ts';

const ACT_ROW = {
  ...SESSION_ROW,
  organisationId: true,
  entries: { where: { leftAt: null }, select: ENTRY_ROW, orderBy: [{ initiative: { code: 'asc' } }, { id: 'asc' }] },
} as const satisfies Prisma.ScoringSessionSelect;
export type SessionInHand = Prisma.ScoringSessionGetPayload<{ select: typeof ACT_ROW }>;

/** What a use case decides with: the session and its requests, locked, and the body's own time. */
export interface SessionHand {
  readonly tx: Tx;
  readonly at: Date;
  readonly row: SessionInHand;
  readonly to: ScoringSessionStatus;
  readonly now: Date;
  readonly today: PlainDate;
}

interface Decided {
  readonly data: Prisma.ScoringSessionUpdateInput;
  readonly events: readonly AuditEvent[];
}

export type SessionOutcome = Promise<Result<{ readonly id: string }, SharedRefusal>>;

/**
 * The one way in which a session changes: its requests locked before itself, as whoever acts on one request locks that first; then
 * visible, right, state, version, and what the use case decides.
 */
export function changeSession(
  context: ActingContext,
  input: { readonly id: string; readonly version: number },
  event: ScoringSessionEvent,
  decide: (hand: SessionHand) => Promise<Result<Decided, InputProblems>> | Result<Decided, InputProblems>,
): SessionOutcome {
  const { actor } = context;
  return inTransaction<{ readonly id: string }, SharedRefusal>(context, async ({ tx, at, audit }) => {
    await tx.$queryRaw`
      SELECT i.id FROM initiatives i JOIN scoring_entries e ON e."initiativeId" = i.id
      WHERE e."sessionId" = ${input.id}::uuid AND e."leftAt" IS NULL
        AND i."organisationId" = ${actor.organisationId}::uuid
      ORDER BY i.id FOR UPDATE OF i`;
    await tx.$queryRaw`SELECT id FROM scoring_sessions WHERE id = ${input.id}::uuid AND "organisationId" = ${actor.organisationId}::uuid FOR UPDATE`;
    const row = found(
      await tx.scoringSession.findFirst({
        select: ACT_ROW,
        where: { AND: [{ id: input.id }, visibleScoringSessions(actor)] },
      }),
    );
    if (!mayKeepScoringSession(actor, { authorIds: authorIdsOf(row.entries) })) throw forbidden();
    const next = applyScoringSessionEvent(row.status, event);
    if (!next.ok) return next;
    if (row.version !== input.version) return err({ code: 'STALE_RECORD', currentVersion: row.version });
    const now = businessNow(context, actor);
    const today = businessToday(context, actor);
    const decided = await decide({ tx, at, row, to: next.value, now, today });
    if (!decided.ok) return decided;
    await tx.scoringSession.update({
      where: { id: row.id },
      data: { ...decided.value.data, status: next.value, version: { increment: 1 }, updatedAt: now },
      select: { id: true },
    });
    for (const each of decided.value.events) audit(each);
    return ok({ id: row.id });
  });
}
