import { err, ok, type Result } from '@thidua/domain/kernel';
import type { PlanProposalStatus } from '@thidua/domain/plan-proposal';
import type { InvalidTransition, StaleRecord } from '../../platform/user-error.ts';

/** What can be done with a proposal, and where it leads; a proposal that is done with stays so. */
const NEXT: Readonly<Record<PlanProposalStatus, Partial<Record<ProposalEvent, PlanProposalStatus>>>> = {
  DRAFT: { DECIDE: 'DRAFT', APPLY: 'APPLIED', DISCARD: 'DISCARDED' },
  APPLIED: {},
  DISCARDED: {},
};
type ProposalEvent = 'DECIDE' | 'APPLY' | 'DISCARD';

/** The state after an event, or why it is not possible; state before version. */
export function moved(
  { status, version }: { readonly status: PlanProposalStatus; readonly version: number },
  event: ProposalEvent,
  seen?: number,
): Result<PlanProposalStatus, InvalidTransition | StaleRecord> {
  const next = NEXT[status][event];
  if (next === undefined) return err({ code: 'INVALID_TRANSITION', from: status, event });
  return seen === undefined || seen === version ? ok(next) : err({ code: 'STALE_RECORD', currentVersion: version });
}
