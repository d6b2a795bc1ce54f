import { cleanText, err, midnightUtcOf, ok, type Result } from '@thidua/domain/kernel';
import { carriedOutProblems } from '@thidua/domain/unit-checks';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { CarryOutUnitCheckInput } from '../unit-check.input.ts';
import { changeUnitCheckInLife, type UnitCheckRefusal } from './change-unit-check-in-life.ts';

/** The check took place on a day; from here its minutes are written. Done again it puts day and names right. */
export function carryOutUnitCheck(
  context: ActingContext,
  input: CarryOutUnitCheckInput,
): Promise<Result<{ readonly id: string }, UnitCheckRefusal>> {
  return changeUnitCheckInLife(context, input, 'CARRY_OUT', ({ row, to, today }) => {
    const { carriedOutOn } = input;
    const unitPresent = cleanText(input.unitPresent).trim();
    const problems = carriedOutProblems({ carriedOutOn, unitPresent }, today);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    return ok({
      data: { carriedOutOn: midnightUtcOf(carriedOutOn), unitPresent },
      event: {
        action: 'UNIT_CHECK_CARRIED_OUT',
        objectType: 'UnitCheck',
        objectId: row.id,
        detail: { from: row.status, to, carriedOutOn },
      },
    });
  });
}
