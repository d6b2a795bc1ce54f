import { heldProblems } from '@thidua/domain/gatherings';
import { cleanText, err, ok, plainDateOf, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { HoldGatheringInput } from '../gathering.input.ts';
import { changeInLife, type GatheringRefusal } from './change-in-life.ts';

/** The roll is complete, the result is written: the gathering was held, and its roll is closed. */
export function holdGathering(
  context: ActingContext,
  input: HoldGatheringInput,
): Promise<Result<{ readonly id: string }, GatheringRefusal>> {
  return changeInLife(context, input, 'HOLD', ({ row, to, today }) => {
    const summary = cleanText(input.summary).trim();
    const { guestCount } = input;
    const unmarked = row.attendances.filter(({ mark }) => mark === null).length;
    const facts = { firstDay: plainDateOf(row.firstDay), unmarked };
    const problems = heldProblems({ summary, guestCount }, facts, today);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    return ok({
      data: { summary, guestCount },
      event: {
        action: 'GATHERING_HELD',
        objectType: 'Gathering',
        objectId: row.id,
        detail: { from: row.status, to },
      },
    });
  });
}
