import type { Tx } from '@thidua/db';
import { headInStead } from '@thidua/domain/accounts';
import { cleanLine, cleanText, err, midnightUtcOf, ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import { isGridAward } from '@thidua/domain/nominations';
import { draftPeerReviewProblems, type PeerReviewInput } from '@thidua/domain/peer-review';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { badInput, notFound } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SharedRefusal } from '../../../platform/user-error.ts';
import type { SavePeerReviewInput } from '../peer-review.input.ts';
import { reviewedDepartment } from '../peer-review.access.ts';
import { lockPeerReview } from './lock-peer-review.ts';

/** Writes the minutes as they are on the screen; what was there before is replaced, unfinished or not. */
export async function savePeerReview(
  context: ActingContext,
  input: SavePeerReviewInput,
): Promise<Result<undefined, SharedRefusal>> {
  const { actor, platform } = context;
  const department = await reviewedDepartment(context, input.year, input.departmentId);
  return inTransaction<undefined, SharedRefusal>(context, async ({ tx, audit }) => {
    const locked = await lockPeerReview(
      tx,
      context,
      { year: input.year, version: input.version, department },
      'RECORD',
    );
    if (!locked.ok) return locked;
    const { id: reviewId } = locked.value;
    const typed = typedIn(input);
    const problems: readonly InputProblem[] = draftPeerReviewProblems(typed, businessToday(platform, actor));
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    mustBeOnce(input);
    await mustBeKnown(tx, actor.organisationId, input);
    const { seats, lines, heldOn, ...head } = typed;
    await tx.peerReviewSeat.deleteMany({ where: { reviewId } });
    await tx.peerReviewLine.deleteMany({ where: { reviewId } });
    await tx.peerReviewSeat.createMany({ data: seats.map((seat) => ({ reviewId, ...seat })) });
    await tx.peerReviewLine.createMany({
      data: lines.map(({ agree, disagree, blank, opinion }, at) => {
        const { award, staffId = null } = input.lines[at] ?? badLine();
        const collectiveId = staffId === null ? input.departmentId : null;
        return { reviewId, ordinal: at + 1, awardCode: award, staffId, collectiveId, agree, disagree, blank, opinion };
      }),
    });
    await tx.peerReview.update({
      where: { id: reviewId },
      data: {
        ...head,
        form: input.form,
        heldOn: heldOn === null ? null : midnightUtcOf(heldOn),
        version: { increment: 1 },
        updatedAt: businessNow(platform, actor),
      },
      select: { id: true },
    });
    audit({
      action: 'PEER_REVIEW_RECORDED',
      objectType: 'PeerReview',
      objectId: reviewId,
      detail: {
        present: seats.filter(({ isPresent }) => isPresent).length,
        lines: lines.length,
        ...headInStead(actor, input.departmentId),
      },
    });
    return ok(undefined);
  });
}

function badLine(): never {
  throw new Error('Lines and votes are as many');
}

/** As it is stored: single lines without breaks, texts trimmed. */
function typedIn(input: SavePeerReviewInput): PeerReviewInput {
  return {
    heldOn: input.heldOn ?? null,
    beganAt: input.beganAt.trim(),
    endedAt: input.endedAt.trim(),
    place: cleanLine(input.place),
    chairId: input.chairId ?? null,
    secretaryId: input.secretaryId ?? null,
    note: cleanText(input.note).trim(),
    seats: input.seats.map(({ staffId, isPresent, absence }) => ({
      staffId,
      isPresent,
      absence: isPresent ? '' : cleanLine(absence),
    })),
    lines: input.lines.map(({ agree = null, disagree = null, blank = null, opinion }) => ({
      agree,
      disagree,
      blank,
      opinion: cleanText(opinion).trim(),
    })),
  };
}

/** Each person and each candidate once, each award for whom it is made. */
function mustBeOnce({ seats, lines }: SavePeerReviewInput): void {
  const candidates = lines.map(({ award, staffId }) => `${award} ${staffId ?? ''}`);
  const isWrong = lines.some(({ award, staffId }) => !isGridAward(award, staffId == null ? 'COLLECTIVE' : 'PERSON'));
  const isTwice =
    new Set(seats.map(({ staffId }) => staffId)).size < seats.length || new Set(candidates).size < candidates.length;
  if (isWrong || isTwice) throw badInput();
}

/** Nobody of another body gets into the minutes. */
async function mustBeKnown(tx: Tx, organisationId: string, { seats, lines }: SavePeerReviewInput): Promise<void> {
  const ids = [...new Set([...seats.map(({ staffId }) => staffId), ...lines.flatMap(({ staffId }) => staffId ?? [])])];
  const known = await tx.staff.count({ where: { organisationId, id: { in: ids } } });
  if (known !== ids.length) throw notFound();
}
