import type { Prisma } from '@thidua/db';
import type { AuditEvent } from '@thidua/domain/audit';
import { err, ok, type PlainDate, type Result } from '@thidua/domain/kernel';
import { applyReviewEvent, mayWriteReviews, type ReviewEvent, type ReviewStatus } from '@thidua/domain/reviews';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction, type Change } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, InvalidTransition, StaleRecord } from '../../../platform/user-error.ts';
import { visibleReviews } from '../review.visibility.ts';

export type ReviewRefusal = StaleRecord | InvalidTransition | InputProblems;

const ACT_ROW = {
  id: true,
  movementId: true,
  kind: true,
  title: true,
  figuresOn: true,
  receiver: true,
  headings: true,
  texts: true,
  status: true,
  version: true,
} as const satisfies Prisma.MovementReviewSelect;

/** What a use case decides with: the locked review, the change being made, and the body's own time. */
interface Hand extends Pick<Change, 'tx' | 'audit'> {
  readonly row: Prisma.MovementReviewGetPayload<{ select: typeof ACT_ROW }>;
  readonly to: ReviewStatus;
  readonly now: Date;
  readonly today: PlainDate;
}

interface Decided {
  readonly data: Prisma.MovementReviewUncheckedUpdateInput;
  readonly event: AuditEvent;
}

type Decision = Result<Decided, InputProblems | InvalidTransition>;

/** The one way in which a review changes: lock, visible, right, state, version, then what the use case decides. */
export function changeReview(
  context: ActingContext,
  input: { readonly id: string; readonly version: number },
  event: ReviewEvent,
  decide: (hand: Hand) => Decision | Promise<Decision>,
): Promise<Result<{ readonly id: string }, ReviewRefusal>> {
  const { actor } = context;
  return inTransaction<{ readonly id: string }, ReviewRefusal>(context, async ({ tx, audit }) => {
    await tx.$queryRaw`SELECT id FROM movement_reviews WHERE id = ${input.id}::uuid AND "organisationId" = ${actor.organisationId}::uuid FOR UPDATE`;
    const where = { AND: [{ id: input.id }, visibleReviews(actor)] };
    const row = found(await tx.movementReview.findFirst({ select: ACT_ROW, where }));
    if (!mayWriteReviews(actor)) throw forbidden();
    const next = applyReviewEvent(row.status, event);
    if (!next.ok) return next;
    if (row.version !== input.version) return err({ code: 'STALE_RECORD', currentVersion: row.version });
    const now = businessNow(context, actor);
    const decided = await decide({ tx, audit, row, to: next.value, now, today: businessToday(context, actor) });
    if (!decided.ok) return decided;
    await tx.movementReview.update({
      where: { id: row.id },
      data: { ...decided.value.data, status: next.value, version: { increment: 1 }, updatedAt: now },
      select: { id: true },
    });
    audit(decided.value.event);
    return ok({ id: row.id });
  });
}
