import { isApproved, type SuperiorApproval } from '@thidua/domain/initiatives';
import { cleanLine, midnightUtcOf } from '@thidua/domain/kernel';
import type { SuperiorApprovalInput } from './initiative.input.ts';

const NONE: SuperiorApproval = { approvalNumber: '', approvedOn: undefined, approvedBy: '' };

/** The superior's paper as it was typed; nothing in it where none was told. */
export function approvalOf(input: SuperiorApprovalInput | null | undefined): SuperiorApproval {
  if (input == null) return NONE;
  return {
    approvalNumber: cleanLine(input.approvalNumber),
    approvedOn: input.approvedOn ?? undefined,
    approvedBy: cleanLine(input.approvedBy),
  };
}

/** The columns of a recognition; presumes that what was written is whole. */
export function approvalColumns(approval: SuperiorApproval) {
  const { approvalNumber, approvedOn, approvedBy } = approval;
  if (!isApproved(approval) || approvedOn === undefined) return {};
  return { approvalNumber, approvedOn: midnightUtcOf(approvedOn), approvedBy };
}
