import type { Prisma } from '@thidua/db';
import { hasRole, type Actor } from '@thidua/domain/accounts';
import { signsDecisions } from '@thidua/domain/decisions';

/**
 * Ground and reason are for who prepares, signs or inspects; once confirmed, for the authors. That a recognition was revoked, and by
 * which decision, everybody who reads the initiative reads at its decision.
 */
export function visibleRecognitionRevocations(actor: Actor): Prisma.RecognitionRevocationWhereInput {
  const { organisationId, staffId } = actor;
  if (hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR') || signsDecisions(actor)) return { organisationId };
  return {
    organisationId,
    status: 'CONFIRMED',
    initiative: staffId === undefined ? { id: { in: [] } } : { authors: { some: { staffId } } },
  };
}
