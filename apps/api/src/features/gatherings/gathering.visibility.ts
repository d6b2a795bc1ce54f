import type { Prisma } from '@thidua/db';
import { hasRole, headedDepartments, type Actor } from '@thidua/domain/accounts';
import { anyOf } from '../../platform/any-of.ts';
import { visibleMovements } from '../movements/index.ts';

type Viewer = Pick<Actor, 'organisationId' | 'roles' | 'staffId'>;

/** Everybody of the body knows what it gathers for, as soon as they may know of the plan it belongs to. */
export function visibleGatherings(actor: Viewer): Prisma.GatheringWhereInput {
  return { organisationId: actor.organisationId, movement: visibleMovements(actor) };
}

/** Gatherings whose photographs and papers the actor opens: the desks, the host, heads with their people invited, the invited. */
export function gatheringsWithOpenFiles(actor: Viewer): Prisma.GatheringWhereInput {
  const visible = visibleGatherings(actor);
  if (hasRole(actor, 'SECRETARY', 'DIRECTOR')) return visible;
  const headed = [...headedDepartments(actor)];
  return {
    AND: [
      visible,
      anyOf([
        { hostDepartmentId: { in: headed } },
        { attendances: { some: { departmentId: { in: headed } } } },
        ...(actor.staffId === undefined ? [] : [{ attendances: { some: { staffId: actor.staffId } } }]),
      ]),
    ],
  };
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
