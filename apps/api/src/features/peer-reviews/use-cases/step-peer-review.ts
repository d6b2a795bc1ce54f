import type { Tx } from '@thidua/db';
import { headInStead } from '@thidua/domain/accounts';
import { cleanText, err, lengthOf, ok, plainDateOf, type InputProblem, type Result } from '@thidua/domain/kernel';
import {
  applyPeerReviewEvent,
  closePeerReviewProblems,
  countPeerVotes,
  PEER_REVIEW_LIMITS,
  type PeerReviewRule,
} from '@thidua/domain/peer-review';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SharedRefusal } from '../../../platform/user-error.ts';
import type { StepPeerReviewInput } from '../peer-review.input.ts';
import type { PeerReviewRow } from '../peer-review.row.ts';
import { peerTermsOn } from '../peer-terms.queries.ts';
import { reviewedDepartment } from '../peer-review.access.ts';
import { lockPeerReview } from './lock-peer-review.ts';

/** Closes the minutes with the result of each candidate, or opens closed ones to put something right, with a reason. */
export async function stepPeerReview(
  context: ActingContext,
  input: StepPeerReviewInput,
): Promise<Result<undefined, SharedRefusal>> {
  const { actor, platform } = context;
  const department = await reviewedDepartment(context, input.year, input.departmentId);
  return inTransaction<undefined, SharedRefusal>(context, async ({ tx, audit }) => {
    const locked = await lockPeerReview(
      tx,
      context,
      { year: input.year, version: input.version, department },
      input.step,
    );
    if (!locked.ok) return locked;
    const row = locked.value;
    const now = businessNow(platform, actor);
    const next = applyPeerReviewEvent(row.status, input.step);
    if (!next.ok) return next;
    const inStead = headInStead(actor, input.departmentId);
    const moved = { from: row.status, to: next.value };
    if (input.step === 'CLOSE') {
      const day = row.heldOn === null ? businessToday(platform, actor) : plainDateOf(row.heldOn);
      const { rule } = await peerTermsOn(tx, actor.organisationId, day);
      const problems = closePeerReviewProblems(
        { ...row, heldOn: row.heldOn === null ? null : plainDateOf(row.heldOn) },
        rule,
      );
      if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
      const passed = await freeze(tx, row, rule);
      await tx.peerReview.update({
        where: { id: row.id },
        data: {
          status: next.value,
          shareNumerator: rule.share.numerator,
          shareDenominator: rule.share.denominator,
          isStrict: rule.isStrict,
          closedAt: now,
          closedById: actor.accountId,
          version: { increment: 1 },
          updatedAt: now,
        },
        select: { id: true },
      });
      audit({
        action: 'PEER_REVIEW_CLOSED',
        objectType: 'PeerReview',
        objectId: row.id,
        detail: { ...moved, passed, notPassed: row.lines.length - passed, ...inStead },
      });
      return ok(undefined);
    }
    const reason = cleanText(input.reason ?? '').trim();
    const problems = reasonProblems(reason);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    await tx.peerReviewCorrection.create({
      data: { reviewId: row.id, reason, correctedById: actor.accountId, correctedAt: now, before: keptOf(row) },
      select: { id: true },
    });
    await tx.peerReview.update({
      where: { id: row.id },
      data: {
        status: next.value,
        shareNumerator: null,
        shareDenominator: null,
        isStrict: null,
        closedAt: null,
        closedById: null,
        version: { increment: 1 },
        updatedAt: now,
      },
      select: { id: true },
    });
    await tx.peerReviewLine.updateMany({
      where: { reviewId: row.id },
      data: { counted: null, needed: null, isPassed: null },
    });
    audit({
      action: 'PEER_REVIEW_CORRECTED',
      objectType: 'PeerReview',
      objectId: row.id,
      detail: { ...moved, ...inStead },
    });
    return ok(undefined);
  });
}

/** Writes the result of each candidate. Answers how many passed. */
async function freeze(tx: Tx, row: PeerReviewRow, rule: PeerReviewRule): Promise<number> {
  const present = row.seats.filter(({ isPresent }) => isPresent).length;
  const counts = row.lines.map((line) => ({ line, count: countPeerVotes(line, present, rule) }));
  for (const [isPassed, those] of Map.groupBy(counts, ({ count }) => count.isPassed)) {
    const needed = those[0]?.count.needed ?? 0;
    await tx.peerReviewLine.updateMany({
      where: { reviewId: row.id, OR: those.map(({ line: { awardCode, staffId } }) => ({ awardCode, staffId })) },
      data: { counted: present, needed, isPassed },
    });
  }
  return counts.filter(({ count }) => count.isPassed).length;
}

function reasonProblems(reason: string): readonly InputProblem[] {
  const limit = PEER_REVIEW_LIMITS.reason;
  if (reason === '') return [{ field: 'reason', code: 'REQUIRED' }];
  const actual = lengthOf(reason);
  return actual > limit ? [{ field: 'reason', code: 'TOO_LONG', limit, actual }] : [];
}

/** The closed minutes as they are kept beside the correction. */
function keptOf({ corrections: _, ...row }: PeerReviewRow) {
  return { ...row, heldOn: row.heldOn?.toISOString() ?? null, closedAt: row.closedAt?.toISOString() ?? null };
}
