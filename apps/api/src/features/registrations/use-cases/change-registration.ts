import { ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { RegistrationActInput } from '../registration.input.ts';
import type { SheetRow } from './locked-sheets.ts';
import { moveRegistration, type RegistrationActRefusal } from './move-registration.ts';
import { reasonOf } from './reason-of.ts';

/** Opens an approved sheet again, with a reason; what was approved holds until the change is approved. */
export function changeRegistration(
  context: ActingContext,
  input: RegistrationActInput,
): Promise<Result<SheetRow, RegistrationActRefusal>> {
  return moveRegistration(context, input, 'CHANGE', () => {
    const reason = reasonOf(input.reason);
    return reason.ok ? ok({ changeReason: reason.value }) : reason;
  });
}
