import { err, ok, type Result } from '@thidua/domain/kernel';
import {
  checkInState,
  isOwnFigure,
  mayReviewFigures,
  reviewProblems,
  takesFigures,
  type CheckInVerdict,
} from '@thidua/domain/movements';
import { businessNow } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, InvalidTransition } from '../../../platform/user-error.ts';
import { visibleMovements } from '../movement.visibility.ts';

export interface ReviewedFigure {
  readonly checkInId: string;
  readonly verdict: CheckInVerdict;
  readonly note: string;
}

export type ReviewRefusal = InputProblems | InvalidTransition | { readonly code: 'SELF_CONFIRMATION' };

/** The second person's word on a figure: it counts, or goes back with what is wrong. Said once. */
export function reviewTargetValue(
  context: ActingContext,
  { checkInId, verdict, note: said }: ReviewedFigure,
): Promise<Result<{ readonly targetId: string }, ReviewRefusal>> {
  const { actor } = context;
  return inTransaction<{ readonly targetId: string }, ReviewRefusal>(context, async ({ tx, audit }) => {
    await tx.$queryRaw`SELECT id FROM target_check_ins WHERE id = ${checkInId}::uuid FOR UPDATE`;
    const checkIn = found(
      await tx.targetCheckIn.findFirst({
        where: { id: checkInId, target: { movement: visibleMovements(actor) } },
        select: {
          recordedById: true,
          needsConfirmation: true,
          review: { select: { verdict: true } },
          target: { select: { id: true, ownerDepartmentId: true, movement: { select: { status: true } } } },
        },
      }),
    );
    const { target, recordedById } = checkIn;
    if (!mayReviewFigures(actor, { ownerDepartmentId: target.ownerDepartmentId ?? undefined })) throw forbidden();
    const reporter = await tx.account.findUnique({ where: { id: recordedById }, select: { staffId: true } });
    if (isOwnFigure(actor, { accountId: recordedById, staffId: reporter?.staffId ?? undefined })) {
      return err({ code: 'SELF_CONFIRMATION' });
    }
    const state = checkInState(checkIn.needsConfirmation, checkIn.review?.verdict);
    const from = takesFigures(target.movement.status) ? state : target.movement.status;
    if (from !== 'WAITING') return err({ code: 'INVALID_TRANSITION', from, event: verdict });
    const note = said.trim();
    const problems = reviewProblems(verdict, note);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    await tx.targetCheckInReview.create({
      data: { checkInId, verdict, note, reviewedById: actor.accountId, reviewedAt: businessNow(context, actor) },
      select: { id: true },
    });
    audit({
      action: verdict === 'CONFIRMED' ? 'TARGET_VALUE_CONFIRMED' : 'TARGET_VALUE_RETURNED',
      objectType: 'Target',
      objectId: target.id,
      detail: { checkInId },
    });
    return ok({ targetId: target.id });
  });
}
