import { ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { GatheringActInput } from '../gathering.input.ts';
import { changeInLife, type GatheringRefusal } from './change-in-life.ts';

/** Opens the roll of what was held once more, to put it right. The result stays until it is written again. */
export function reopenGathering(
  context: ActingContext,
  input: GatheringActInput,
): Promise<Result<{ readonly id: string }, GatheringRefusal>> {
  return changeInLife(context, input, 'REOPEN', ({ row, to }) =>
    ok({
      data: {},
      event: {
        action: 'GATHERING_REOPENED',
        objectType: 'Gathering',
        objectId: row.id,
        detail: { from: row.status, to },
      },
    }),
  );
}
