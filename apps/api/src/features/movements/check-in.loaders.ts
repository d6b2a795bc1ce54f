import { checkInState, isOwnFigure, mayReviewFigures, takesFigures } from '@thidua/domain/movements';
import { groupedBy, loader } from '../../platform/loader.ts';
import type { TargetCheckInType } from './check-in.type.ts';
import { actingIn } from './figures.loaders.ts';

/** The figures reported for each target, the newest first. Two statements however many targets and figures there are. */
export const checkInsOf = loader<string, readonly TargetCheckInType[]>(async (context, ids) => {
  const { actor } = actingIn(context);
  const rows = await context.db.targetCheckIn.findMany({
    where: { targetId: { in: [...ids] } },
    include: {
      review: true,
      target: { select: { ownerDepartmentId: true, removedAt: true, movement: { select: { status: true } } } },
    },
    orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }],
  });
  const people = rows.flatMap(({ recordedById, review }) => [recordedById, ...(review ? [review.reviewedById] : [])]);
  const accounts = await context.db.account.findMany({
    where: { id: { in: [...new Set(people)] } },
    select: { id: true, displayName: true, staffId: true },
  });
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const checkIns = rows.map(({ review, target, needsConfirmation, ...row }) => {
    const state = checkInState(needsConfirmation, review?.verdict);
    const reporter = byId.get(row.recordedById);
    const isOwn = isOwnFigure(actor, { accountId: row.recordedById, staffId: reporter?.staffId ?? undefined });
    const isOpen = state === 'WAITING' && target.removedAt === null && takesFigures(target.movement.status);
    const mayReview = mayReviewFigures(actor, { ownerDepartmentId: target.ownerDepartmentId ?? undefined });
    return {
      ...row,
      state,
      recordedBy: reporter?.displayName ?? '',
      reviewedBy: review === null ? null : (byId.get(review.reviewedById)?.displayName ?? ''),
      reviewedAt: review?.reviewedAt ?? null,
      reviewNote: review?.note ?? '',
      viewerCanReview: isOpen && mayReview && !isOwn,
      isOwn,
    };
  });
  return groupedBy(ids, checkIns, ({ targetId }) => targetId);
});
