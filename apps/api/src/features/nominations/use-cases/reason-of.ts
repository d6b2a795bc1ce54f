import { cleanText, err, lengthOf, ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import { NOMINATION_LIMITS } from '@thidua/domain/nominations';
import type { InputProblems } from '../../../platform/user-error.ts';

type NominationText = keyof typeof NOMINATION_LIMITS;

/** A text as it is stored, or what is wrong with it. */
export function textOf(field: NominationText, typed: string): Result<string, InputProblems> {
  const text = cleanText(typed).trim();
  const actual = lengthOf(text);
  const limit = NOMINATION_LIMITS[field];
  return actual > limit ? refuse([{ field, code: 'TOO_LONG', limit, actual }]) : ok(text);
}

/** The reason a person must give: trimmed, not empty, not too long. */
export function reasonOf(typed: string | null | undefined): Result<string, InputProblems> {
  const reason = textOf('reason', typed ?? '');
  return reason.ok && reason.value === '' ? refuse([{ field: 'reason', code: 'REQUIRED' }]) : reason;
}

function refuse(problems: readonly InputProblem[]): Result<never, InputProblems> {
  return err({ code: 'INPUT_PROBLEMS', problems });
}
