import { cancelProblems } from '@thidua/domain/gatherings';
import { cleanText, err, ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { CancelGatheringInput } from '../gathering.input.ts';
import { changeInLife, type GatheringRefusal } from './change-in-life.ts';

/** What does not take place is called off with a reason that the invited can read. */
export function cancelGathering(
  context: ActingContext,
  input: CancelGatheringInput,
): Promise<Result<{ readonly id: string }, GatheringRefusal>> {
  return changeInLife(context, input, 'CANCEL', ({ row, to }) => {
    const cancelledReason = cleanText(input.reason).trim();
    const problems = cancelProblems(cancelledReason);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    return ok({
      data: { cancelledReason },
      event: {
        action: 'GATHERING_CANCELLED',
        objectType: 'Gathering',
        objectId: row.id,
        detail: { from: row.status, to },
      },
    });
  });
}
