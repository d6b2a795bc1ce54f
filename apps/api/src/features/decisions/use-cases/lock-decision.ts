import type { Tx } from '@thidua/db';
import type { Actor } from '@thidua/domain/accounts';
import { applyDecisionEvent, type DecisionEvent, type InvalidDecisionTransition } from '@thidua/domain/decisions';
import type { Result } from '@thidua/domain/kernel';
import { takeUpDecision } from './take-up-decision.ts';

/** Locks a decision for what belongs to it: right, then state. Throws NOT_FOUND and FORBIDDEN. */
export async function lockDecision(
  tx: Tx,
  actor: Actor,
  id: string,
  event: DecisionEvent,
): Promise<Result<unknown, InvalidDecisionTransition>> {
  return applyDecisionEvent((await takeUpDecision(tx, actor, id, event)).status, event);
}
