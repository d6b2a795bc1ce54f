import { cleanLine, err, ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { EditBlockInput } from '../block.input.ts';
import { changeBlock, type BlockRefusal } from './change-block.ts';
import { blockNameProblems, takenNameProblems } from './create-block.ts';

/** Calls a block otherwise, e.g. when the text that named it was unclear. */
export function editBlock(
  context: ActingContext,
  input: EditBlockInput,
): Promise<Result<{ readonly id: string }, BlockRefusal>> {
  const title = cleanLine(input.title);
  const organiser = cleanLine(input.organiser);
  return changeBlock(context, input, async ({ tx, row }) => {
    const problems = [
      ...blockNameProblems(title, organiser),
      ...(await takenNameProblems(tx, row.organisationId, title, row.id)),
    ];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    return ok({
      data: { title, organiser },
      event: { action: 'BLOCK_EDITED', objectType: 'EmulationBlock', objectId: row.id, detail: {} },
    });
  });
}
