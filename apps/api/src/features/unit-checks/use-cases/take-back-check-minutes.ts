import { err, ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { UnitCheckActInput } from '../unit-check.input.ts';
import { changeUnitCheckInLife, type UnitCheckRefusal } from './change-unit-check-in-life.ts';

/** Opens issued minutes once more, as long as the unit has answered nothing: an answer is an answer to these very words. */
export function takeBackCheckMinutes(
  context: ActingContext,
  input: UnitCheckActInput,
): Promise<Result<{ readonly id: string }, UnitCheckRefusal>> {
  return changeUnitCheckInLife(context, input, 'TAKE_BACK', async ({ tx, row, to }) => {
    const answers = await tx.checkFindingTurn.count({ where: { finding: { checkId: row.id } } });
    if (answers > 0) {
      return err({ code: 'INPUT_PROBLEMS', problems: [{ field: 'findings', code: 'ALREADY_ANSWERED' }] });
    }
    return ok({
      data: { issuedAt: null },
      event: {
        action: 'CHECK_MINUTES_TAKEN_BACK',
        objectType: 'UnitCheck',
        objectId: row.id,
        detail: { from: row.status, to },
      },
    });
  });
}
