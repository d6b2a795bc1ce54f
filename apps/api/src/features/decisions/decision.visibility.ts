import type { Prisma } from '@thidua/db';
import { hasRole, type Actor } from '@thidua/domain/accounts';
import { signsDecisions } from '@thidua/domain/decisions';

/** An issued decision is read by everybody of the body; a draft by those who prepare, advise, sign or inspect. */
export function visibleDecisions(actor: Actor): Prisma.DecisionWhereInput {
  const inBody = { organisationId: actor.organisationId };
  const seesDrafts = hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR', 'COUNCIL', 'CHAIR') || signsDecisions(actor);
  return seesDrafts ? inBody : { ...inBody, status: 'ISSUED' };
}
