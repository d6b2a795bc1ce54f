import { cleanText, err, ok, type Result } from '@thidua/domain/kernel';
import { UNIT_CHECK_LIMITS } from '@thidua/domain/unit-checks';
import { neededProblems } from '@thidua/domain/works';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { CancelUnitCheckInput } from '../unit-check.input.ts';
import { changeUnitCheckInLife, type UnitCheckRefusal } from './change-unit-check-in-life.ts';

/** What does not take place is called off with a reason that the unit can read. */
export function cancelUnitCheck(
  context: ActingContext,
  input: CancelUnitCheckInput,
): Promise<Result<{ readonly id: string }, UnitCheckRefusal>> {
  return changeUnitCheckInLife(context, input, 'CANCEL', ({ row, to }) => {
    const cancelledReason = cleanText(input.reason).trim();
    const problems = neededProblems('reason', cancelledReason, UNIT_CHECK_LIMITS.reason);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    return ok({
      data: { cancelledReason },
      event: {
        action: 'UNIT_CHECK_CANCELLED',
        objectType: 'UnitCheck',
        objectId: row.id,
        detail: { from: row.status, to },
      },
    });
  });
}
