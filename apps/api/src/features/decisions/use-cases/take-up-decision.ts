import type { Tx } from '@thidua/db';
import { hasDecisionRight, type DecisionEvent } from '@thidua/domain/decisions';
import type { Actor } from '@thidua/domain/accounts';
import { forbidden, found } from '../../../platform/fault.ts';
import { DECISION_ROW, type DecisionRow } from '../decision.queries.ts';
import { visibleDecisions } from '../decision.visibility.ts';

/** The decision, locked until the commit. Throws NOT_FOUND or FORBIDDEN before anything of its state is told. */
export async function takeUpDecision(tx: Tx, actor: Actor, id: string, event: DecisionEvent): Promise<DecisionRow> {
  await tx.$queryRaw`
    SELECT 1 FROM decisions
    WHERE id = ${id}::uuid AND "organisationId" = ${actor.organisationId}::uuid FOR UPDATE`;
  const where = { AND: [visibleDecisions(actor), { id }] };
  const decision = found(await tx.decision.findFirst({ where, select: DECISION_ROW }));
  if (!hasDecisionRight(actor, event)) throw forbidden();
  return decision;
}
