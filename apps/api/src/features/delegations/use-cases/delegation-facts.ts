import type { DelegatedDuty, DelegationCapacity } from '@thidua/domain/accounts';
import { plainDateOf } from '@thidua/domain/kernel';

interface Delegated {
  readonly duty: DelegatedDuty;
  readonly capacity: DelegationCapacity;
  readonly departmentId: string | null;
  readonly principalId: string;
  readonly delegateId: string;
  readonly paperNumber: string;
  readonly validFrom: Date;
  readonly validTo: Date;
}

/** What the trail says about a delegation: ids, words, the paper and days, no names. */
export function delegationFacts(row: Delegated) {
  const { duty, capacity, departmentId, principalId, delegateId, paperNumber, validFrom, validTo } = row;
  const days = { validFrom: plainDateOf(validFrom), validTo: plainDateOf(validTo) };
  return { duty, capacity, departmentId, principalId, delegateId, paperNumber, ...days };
}
