import type { Prisma } from '@thidua/db';
import { hasRole, headedDepartments, type Actor } from '@thidua/domain/accounts';
import { signsDecisions } from '@thidua/domain/decisions';
import { anyOf } from '../../platform/any-of.ts';

/**
 * Ground and reason are for who prepares, signs or inspects; once confirmed, for whoever the award had been given to. That an award
 * was taken back, and by which decision, everybody reads at the award itself.
 */
export function visibleRevocations(actor: Actor): Prisma.AwardRevocationWhereInput {
  const inBody = { organisationId: actor.organisationId };
  if (hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR') || signsDecisions(actor)) return inBody;
  const own = anyOf([
    { departmentId: { in: [...headedDepartments(actor)] } },
    ...(actor.staffId === undefined ? [] : [{ staffId: actor.staffId }]),
  ]);
  return { ...inBody, status: 'CONFIRMED', awardRecord: own };
}
