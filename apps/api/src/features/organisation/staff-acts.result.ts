import type { Result } from '@thidua/domain/kernel';
import { businessToday } from '../../platform/business-clock.ts';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { resultUnion } from '../../platform/result-union.ts';
import { InputProblemsError, sharedError, StaleRecordError } from '../../platform/user-error.ts';
import { staffMemberOn } from './staff.loaders.ts';
import { StaffMemberType } from './staff-member.type.ts';
import type { StaffRefusal } from './use-cases/change-staff.ts';

export const StaffActResult = resultUnion(
  'StaffActResult',
  'Cán bộ sau việc ấy, hoặc lý do từ chối.',
  StaffMemberType,
  [StaleRecordError, InputProblemsError],
);

export async function staffAnswer(
  context: ActingContext,
  outcome: Result<{ readonly id: string }, StaffRefusal>,
): Promise<typeof StaffActResult> {
  if (outcome.ok) {
    return found(await staffMemberOn(context, outcome.value.id, businessToday(context.platform, context.actor)));
  }
  return outcome.error.code === 'STALE_RECORD' ? sharedError(outcome.error) : sharedError(outcome.error);
}

type Defined<T> = { readonly [K in keyof T]: Exclude<T[K], null> };

/** The input with what was left empty left out, as the use cases read it. */
export function definedOf<T extends object>(input: T): Defined<T> {
  // fromEntries forgets the keys; only nulls were taken away, as the type says.
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null)) as Defined<T>;
}
