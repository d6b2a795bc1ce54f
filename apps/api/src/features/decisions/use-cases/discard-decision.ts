import { applyDecisionEvent } from '@thidua/domain/decisions';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InvalidTransitionError, StaleRecordError } from '../../../platform/user-error.ts';
import { takeUpDecision } from './take-up-decision.ts';

export interface DecisionToDiscard {
  readonly id: string;
  readonly version: number;
}

export type DiscardRefusal = InvalidTransitionError | StaleRecordError;

/** Throws a draft away; what it listed waits for a decision again. The trail remembers it. */
export function discardDecision(
  context: ActingContext,
  input: DecisionToDiscard,
): Promise<Result<string, DiscardRefusal>> {
  return inTransaction<string, DiscardRefusal>(context, async ({ tx, audit, notify }) => {
    const decision = await takeUpDecision(tx, context.actor, input.id, 'DISCARD');
    const next = applyDecisionEvent(decision.status, 'DISCARD');
    if (!next.ok) return err(new InvalidTransitionError(next.error.from, next.error.event));
    if (decision.version !== input.version) return err(new StaleRecordError(decision.version));

    await tx.decisionLine.deleteMany({ where: { decisionId: decision.id } });
    await tx.decision.deleteMany({ where: { id: decision.id } });
    audit({ action: 'DECISION_DISCARDED', objectType: 'Decision', objectId: decision.id, detail: {} });
    if (decision.meetingId !== null) notify('meeting', decision.meetingId);
    return ok(decision.id);
  });
}
