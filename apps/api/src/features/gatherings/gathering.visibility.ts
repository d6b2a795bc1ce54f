import type { Prisma } from '@thidua/db';
import { hasRole, headedDepartments, type Actor } from '@thidua/domain/accounts';

type Viewer = Pick<Actor, 'organisationId' | 'roles' | 'staffId'>;

/** Everybody of the body knows what it gathers for: an invitation is no secret. */
export function visibleGatherings({ organisationId }: Viewer): Prisma.GatheringWhereInput {
  return { organisationId };
}

/** Who was there by name: the desks and the inspector all, a host the whole roll, a head the own division, everybody themselves. */
export function visibleAttendances(actor: Viewer): Prisma.GatheringAttendanceWhereInput {
  const ofTheBody: Prisma.GatheringAttendanceWhereInput = { gathering: visibleGatherings(actor) };
  if (hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR')) return ofTheBody;
  const headed = [...headedDepartments(actor)];
  return {
    AND: [
      ofTheBody,
      {
        OR: [
          { departmentId: { in: headed } },
          { gathering: { hostDepartmentId: { in: headed } } },
          ...(actor.staffId === undefined ? [] : [{ staffId: actor.staffId }]),
        ],
      },
    ],
  };
}
