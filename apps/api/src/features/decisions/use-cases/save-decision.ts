import { applyDecisionEvent, DECISION_LIMITS } from '@thidua/domain/decisions';
import { cleanLine, err, lengthOf, ok, type Result } from '@thidua/domain/kernel';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InputProblemsError, InvalidTransitionError, StaleRecordError } from '../../../platform/user-error.ts';
import { takeUpDecision } from './take-up-decision.ts';

export interface DecisionToSave {
  readonly id: string;
  readonly version: number;
  readonly title: string;
}

export type SaveRefusal = InputProblemsError | InvalidTransitionError | StaleRecordError;

/** Words the draft anew. */
export function saveDecision(context: ActingContext, input: DecisionToSave): Promise<Result<string, SaveRefusal>> {
  const title = cleanLine(input.title);
  return inTransaction<string, SaveRefusal>(context, async ({ tx, audit }) => {
    const decision = await takeUpDecision(tx, context.actor, input.id, 'EDIT');
    const next = applyDecisionEvent(decision.status, 'EDIT');
    if (!next.ok) return err(new InvalidTransitionError(next.error.from, next.error.event));
    if (decision.version !== input.version) return err(new StaleRecordError(decision.version));
    const actual = lengthOf(title);
    if (actual === 0) return err(new InputProblemsError([{ field: 'title', code: 'REQUIRED' }]));
    const limit = DECISION_LIMITS.title;
    if (actual > limit) return err(new InputProblemsError([{ field: 'title', code: 'TOO_LONG', limit, actual }]));

    await tx.decision.update({
      where: { id: decision.id },
      data: { title, version: { increment: 1 } },
      select: { id: true },
    });
    audit({ action: 'DECISION_SAVED', objectType: 'Decision', objectId: decision.id, detail: {} });
    return ok(decision.id);
  });
}
