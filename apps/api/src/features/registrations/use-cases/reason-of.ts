import { cleanText, err, lengthOf, ok, type Result } from '@thidua/domain/kernel';
import { REGISTRATION_LIMITS } from '@thidua/domain/registrations';
import type { InputProblems } from '../../../platform/user-error.ts';

type Reason = 'reason' | 'ground';

/** The reason or ground a person must give: trimmed, not empty, not too long. */
export function reasonOf(typed: string | null | undefined, field: Reason = 'reason'): Result<string, InputProblems> {
  const text = cleanText(typed ?? '').trim();
  const limit = REGISTRATION_LIMITS[field];
  const actual = lengthOf(text);
  if (text === '') return err({ code: 'INPUT_PROBLEMS', problems: [{ field, code: 'REQUIRED' }] });
  if (actual > limit) return err({ code: 'INPUT_PROBLEMS', problems: [{ field, code: 'TOO_LONG', limit, actual }] });
  return ok(text);
}
