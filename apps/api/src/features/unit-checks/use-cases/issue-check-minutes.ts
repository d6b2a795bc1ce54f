import { err, ok, type Result } from '@thidua/domain/kernel';
import { issueProblems } from '@thidua/domain/unit-checks';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { UnitCheckActInput } from '../unit-check.input.ts';
import { changeUnitCheckInLife, type UnitCheckRefusal } from './change-unit-check-in-life.ts';

/** The minutes go to the unit: its head reads them from now on and answers what is to be mended. */
export function issueCheckMinutes(
  context: ActingContext,
  input: UnitCheckActInput,
): Promise<Result<{ readonly id: string }, UnitCheckRefusal>> {
  return changeUnitCheckInLife(context, input, 'ISSUE', ({ row, to, now }) => {
    const problems = issueProblems({ conclusion: row.conclusion, findings: row.findings.length });
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    return ok({
      data: { issuedAt: now },
      event: {
        action: 'CHECK_MINUTES_ISSUED',
        objectType: 'UnitCheck',
        objectId: row.id,
        detail: { from: row.status, to, count: row.findings.length },
      },
    });
  });
}
