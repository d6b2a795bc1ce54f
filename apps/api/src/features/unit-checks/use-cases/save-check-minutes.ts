import { cleanText, err, ok, type Result } from '@thidua/domain/kernel';
import { UNIT_CHECK_LIMITS } from '@thidua/domain/unit-checks';
import { tooLongProblems } from '@thidua/domain/works';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SaveCheckMinutesInput } from '../unit-check.input.ts';
import { changeUnitCheckInLife, type UnitCheckRefusal } from './change-unit-check-in-life.ts';

/** Stores the conclusion as it is written; it may still be empty. */
export function saveCheckMinutes(
  context: ActingContext,
  input: SaveCheckMinutesInput,
): Promise<Result<{ readonly id: string }, UnitCheckRefusal>> {
  return changeUnitCheckInLife(context, input, 'WRITE', ({ row }) => {
    const conclusion = cleanText(input.conclusion);
    const problems = tooLongProblems('conclusion', conclusion, UNIT_CHECK_LIMITS.conclusion);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    return ok({
      data: { conclusion },
      event: { action: 'UNIT_CHECK_WRITTEN', objectType: 'UnitCheck', objectId: row.id, detail: {} },
    });
  });
}
