import type { InitiativeFacts } from '@thidua/domain/initiatives';
import { isWithdrawalAsked, type AskedWithdrawal } from '@thidua/domain/returns';
import { plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import type { Desks } from '../organisation/index.ts';

interface FactRow extends Pick<InitiativeFacts, 'status' | 'ownerId' | 'departmentId'>, Partial<AskedWithdrawal> {
  readonly dueOn: Date | null;
}

/** What the rights on an initiative depend on. */
export function factsOf(
  { headIds, secretaryIds, today }: Desks,
  { status, ownerId, departmentId, dueOn, withdrawalAskedAt = null, withdrawalRefusedAt = null }: FactRow,
  authors: readonly { readonly staffId: string }[],
): InitiativeFacts {
  return {
    status,
    ownerId,
    departmentId,
    authorIds: authors.map(({ staffId }) => staffId),
    headIds: headIds.get(departmentId) ?? [],
    secretaryIds: [...secretaryIds],
    isLate: isPast(dueOn, today),
    isWithdrawalAsked: isWithdrawalAsked({ withdrawalAskedAt, withdrawalRefusedAt }),
  };
}

/** True once the last day of a clock is over; false where none runs. */
export function isPast(dueOn: Date | null, today: PlainDate): boolean {
  return dueOn !== null && plainDateOf(dueOn) < today;
}
