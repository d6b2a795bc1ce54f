import { lengthProblems, requiredProblems } from '@thidua/domain/initiatives';
import { cleanText, err, ok, type Result } from '@thidua/domain/kernel';
import type { InputProblems } from '../../../platform/user-error.ts';

/** The reason a person must give: trimmed, not empty, not too long. */
export function reasonOf(typed: string | null | undefined): Result<string, InputProblems> {
  const reason = cleanText(typed ?? '').trim();
  const problems = requiredProblems('reason', reason);
  return problems.length > 0 ? err({ code: 'INPUT_PROBLEMS', problems }) : ok(reason);
}

/** A remark a person may give; null when there is none. */
export function remarkOf(typed: string | null | undefined): Result<string | null, InputProblems> {
  const remark = cleanText(typed ?? '').trim();
  const problems = lengthProblems('reason', remark);
  return problems.length > 0 ? err({ code: 'INPUT_PROBLEMS', problems }) : ok(remark === '' ? null : remark);
}
