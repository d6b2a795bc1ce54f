import type { Tx } from '@thidua/db';
import { err, ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SharedRefusal } from '../../../platform/user-error.ts';
import { authorIdsOf, countOf, quorumOf } from '../sitting-lines.ts';
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

/** A quorum is there, and everybody who may vote on a line has. */
function closeProblems(row: SittingInHand): readonly InputProblem[] {
  const { present, needed, isReached } = quorumOf(row, row.seats);
  const open = row.lines.filter((line) => !countOf(row, line, row.seats).isComplete).length;
  return [
    ...(isReached ? [] : [{ field: 'presentIds', code: 'NO_QUORUM', limit: needed, actual: present }]),
    ...(open === 0 ? [] : [{ field: 'lines', code: 'VOTES_MISSING', actual: open }]),
  ];
}

async function freeze(tx: Tx, row: SittingInHand): Promise<void> {
  for (const line of row.lines) {
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
