import { err, type Result } from '@thidua/domain/kernel';
import { applyProposalEvent, type PlanProposalStatus } from '@thidua/domain/plan-proposal';
import type { InvalidTransition, StaleRecord } from '../../platform/user-error.ts';

/** The state after an event, or why it is not possible; state before version. */
export function moved(
  { status, version }: { readonly status: PlanProposalStatus; readonly version: number },
  event: Parameters<typeof applyProposalEvent>[1],
  seen?: number,
): Result<PlanProposalStatus, InvalidTransition | StaleRecord> {
  const next = applyProposalEvent(status, event);
  if (!next.ok || seen === undefined || seen === version) return next;
  return err({ code: 'STALE_RECORD', currentVersion: version });
}
