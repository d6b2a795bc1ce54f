import type { Prisma } from '@thidua/db';
import { hasRole, headedDepartments, type Actor } from '@thidua/domain/accounts';

type Viewer = Pick<Actor, 'organisationId' | 'roles' | 'staffId'>;

/** Everybody of the body knows which courses there were, and how many of their people learned. */
export function visibleTrainingCourses(actor: Viewer): Prisma.TrainingCourseWhereInput {
  return { organisationId: actor.organisationId };
}

/** Who learned by name: the desks and the inspector all, a head the own division's, everybody themselves. */
export function visibleTrainingRecords(actor: Viewer): Prisma.TrainingRecordWhereInput {
  const ofTheBody: Prisma.TrainingRecordWhereInput = { course: visibleTrainingCourses(actor) };
  if (hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR')) return ofTheBody;
  return {
    AND: [
      ofTheBody,
      {
        OR: [
          { departmentId: { in: [...headedDepartments(actor)] } },
          ...(actor.staffId === undefined ? [] : [{ staffId: actor.staffId }]),
        ],
      },
    ],
  };
}
