import { cleanText, err, ok, type Result } from '@thidua/domain/kernel';
import { neededProblems, REPORT_LIMITS } from '@thidua/domain/works';
import type { InputProblems } from '../../../platform/user-error.ts';

/** The reason a person must give: trimmed, not empty, not too long. */
export function reasonOf(typed: string | null | undefined): Result<string, InputProblems> {
  const reason = cleanText(typed ?? '').trim();
  const problems = neededProblems('reason', reason, REPORT_LIMITS.reason);
  return problems.length > 0 ? err({ code: 'INPUT_PROBLEMS', problems }) : ok(reason);
}
