import { ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { RegistrationActInput } from '../registration.input.ts';
import type { SheetRow } from './locked-sheets.ts';
import { moveRegistration, type RegistrationActRefusal } from './move-registration.ts';

/** Takes a sheet back that nobody has passed yet, to go on writing. */
export function withdrawRegistration(
  context: ActingContext,
  input: RegistrationActInput,
): Promise<Result<SheetRow, RegistrationActRefusal>> {
  return moveRegistration(context, input, 'WITHDRAW', () => ok({}));
}
