import { err, ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { RegistrationActInput } from '../registration.input.ts';
import type { SheetRow } from './locked-sheets.ts';
import { moveRegistration, type RegistrationActRefusal } from './move-registration.ts';
import { reasonOf } from './reason-of.ts';

/** Sends a sheet back for completion: which parts, and what is missing. */
export function returnRegistration(
  context: ActingContext,
  input: RegistrationActInput,
): Promise<Result<SheetRow, RegistrationActRefusal>> {
  return moveRegistration(context, input, 'RETURN', () => {
    const parts = [...new Set(input.parts ?? [])];
    const reason = reasonOf(input.reason);
    const missing = parts.length === 0 ? [{ field: 'parts', code: 'REQUIRED' }] : [];
    if (!reason.ok) return err({ code: 'INPUT_PROBLEMS', problems: [...missing, ...reason.error.problems] });
    if (missing.length > 0) return err({ code: 'INPUT_PROBLEMS', problems: missing });
    return ok({ returnedReason: reason.value, returnedParts: parts });
  });
}
