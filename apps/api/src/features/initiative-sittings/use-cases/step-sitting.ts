import type { Tx } from '@thidua/db';
import { err, ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SharedRefusal } from '../../../platform/user-error.ts';
import { asideIds, authorIdsOf, countOf, quorumOf } from '../sitting-lines.ts';
import type { StepSittingInput } from '../sitting.input.ts';
import { changeSitting, type SittingInHand } from './change-sitting.ts';

/** Closes a sitting with its results, opens it again to put something right, or drops one that was recorded by mistake. */
export function stepSitting(
  context: ActingContext,
  { step, ...input }: StepSittingInput,
): Promise<Result<{ readonly id: string }, SharedRefusal>> {
  return changeSitting(context, input, step, async ({ tx, row, to }) => {
    if (step === 'CLOSE') {
      const problems = closeProblems(row);
      if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
      await freeze(tx, row);
    }
    if (step === 'REOPEN') {
      // The papers that the tellers counted stay; what follows from votes by name is counted again.
      const counted = row.form === 'OPEN' ? { agree: null, disagree: null, blank: null } : {};
      await tx.initiativeSittingLine.updateMany({
        where: { sittingId: row.id },
        data: { ...counted, counted: null, needed: null, isPassed: null },
      });
    }
    return ok({
      data: {},
      events: [
        {
          action: 'INITIATIVE_SITTING_MOVED',
          objectType: 'InitiativeSitting',
          objectId: row.id,
          detail: { from: row.status, to, ...passedOf(row, step) },
        },
      ],
    });
  });
}

/** A quorum is there, everybody who may vote on a line has, and what is not passed has its ground. */
function closeProblems(row: SittingInHand): readonly InputProblem[] {
  const { present, needed, isReached } = quorumOf(row, row.seats);
  const counts = row.lines.map((line) => ({ line, count: countOf(row, line, row.seats) }));
  // While nobody is there nobody's vote is missing.
  const open = present === 0 ? 0 : counts.filter(({ count }) => !count.isComplete).length;
  const groundless = counts.filter(
    ({ line, count }) => count.isComplete && !count.isPassed && line.opinion === '',
  ).length;
  return [
    ...(isReached ? [] : [{ field: 'presentIds', code: 'NO_QUORUM', limit: needed, actual: present }]),
    ...(open === 0 ? [] : [{ field: 'lines', code: 'VOTES_MISSING', actual: open }]),
    // A refusal goes to its author in writing with the reason (Nghị định 13/2012/NĐ-CP Điều 7).
    ...(groundless === 0 ? [] : [{ field: 'lines', code: 'OPINION_NEEDED', actual: groundless }]),
  ];
}

/** Writes down the results, and which relatives they were counted without. */
async function freeze(tx: Tx, row: SittingInHand): Promise<void> {
  for (const line of row.lines) {
    const relatives = asideIds(line, 'RELATIVE');
    await tx.initiativeSittingMark.deleteMany({
      where: { lineId: line.id, OR: [{ conflict: 'RELATIVE' }, { memberId: { in: [...relatives] } }] },
    });
    await tx.initiativeSittingMark.createMany({
      data: relatives.map((memberId) => ({ lineId: line.id, memberId, conflict: 'RELATIVE' })),
    });
    const { agree, disagree, abstain, base, needed, isPassed } = countOf(row, line, row.seats);
    await tx.initiativeSittingLine.update({
      where: { id: line.id },
      data: { agree, disagree, blank: abstain, counted: base, needed, isPassed },
      select: { id: true },
    });
  }
}

/** How many the sitting passed as it is closed, or had passed as it is opened again. */
function passedOf(row: SittingInHand, step: StepSittingInput['step']) {
  if (step === 'DISCARD') return {};
  const passed = row.lines.filter((line) => countOf(row, line, row.seats).isPassed).length;
  return { passed, notPassed: row.lines.length - passed, authorIds: authorIdsOf(row.lines) };
}
