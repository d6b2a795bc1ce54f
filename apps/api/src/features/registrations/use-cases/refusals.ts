import { err, type PlainDate, type Result } from '@thidua/domain/kernel';
import type { GateReason } from '@thidua/domain/registrations';
import type { RegistrationGateType } from '../registration.type.ts';

/** The deadline has passed, or the year is another one. */
export interface RegistrationClosed {
  readonly code: 'REGISTRATION_CLOSED';
  readonly reason: GateReason;
  readonly closedOn: PlainDate | null;
}

/** The refusal of a gate that is shut; undefined while it is open. */
export function closedBy({ reason, closedOn }: RegistrationGateType): Result<never, RegistrationClosed> | undefined {
  return reason === null ? undefined : err({ code: 'REGISTRATION_CLOSED', reason, closedOn });
}
