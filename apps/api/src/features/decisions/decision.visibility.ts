import type { Prisma } from '@thidua/db';
import { hasRole, type Actor } from '@thidua/domain/accounts';

/** An issued decision is read by everybody of the body; a draft by those who prepare, advise, sign or inspect. */
export function visibleDecisions(actor: Actor): Prisma.DecisionWhereInput {
  const inBody = { organisationId: actor.organisationId };
  const seesDrafts = hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR', 'COUNCIL', 'CHAIR');
  return seesDrafts ? inBody : { ...inBody, status: 'ISSUED' };
}
