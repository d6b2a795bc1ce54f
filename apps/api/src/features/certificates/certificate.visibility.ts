import type { Prisma } from '@thidua/db';
import { hasRole, headedDepartments, type Actor } from '@thidua/domain/accounts';
import { anyOf } from '../../platform/any-of.ts';

/** The book is read by who keeps it, who decides and who inspects; a head reads the lines of the unit, an author the own ones. */
export function visibleCertificates(
  actor: Pick<Actor, 'organisationId' | 'staffId' | 'roles'>,
): Prisma.InitiativeCertificateWhereInput {
  const { organisationId, staffId } = actor;
  if (hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR')) return { organisationId };
  const headed = headedDepartments(actor);
  return {
    organisationId,
    ...anyOf([
      ...(staffId === undefined ? [] : [{ staffId }]),
      ...(headed.length === 0 ? [] : [{ initiative: { departmentId: { in: [...headed] } } }]),
    ]),
  };
}
