import type { DelegatedDuty, DelegationCapacity } from '@thidua/domain/accounts';
import { paperSignature, type PaperSignature } from '@thidua/domain/decisions';

interface Named {
  readonly fullName: string;
  readonly post: string;
}

/** Of a department, as a paper's question asks it: `head { fullName post } standIns { duty capacity delegate { fullName post } }`. */
export interface SignersOfDepartment {
  readonly head: Named | null;
  readonly standIns: readonly {
    readonly duty: DelegatedDuty;
    readonly capacity: DelegationCapacity;
    readonly delegate: Named | null;
  }[];
}

/** Who signs the list of a department: its head, or who heads it today in the head's stead. */
export function signatureOfHead({ head, standIns }: SignersOfDepartment): PaperSignature {
  const lent = standIns.find(({ duty, delegate }) => duty === 'HEAD_OF_DEPARTMENT' && delegate !== null);
  const signer = lent?.delegate ?? head;
  return paperSignature({ post: signer?.post ?? '', name: signer?.fullName ?? '', lent: lent?.capacity });
}
