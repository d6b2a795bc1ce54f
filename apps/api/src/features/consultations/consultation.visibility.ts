import type { Prisma } from '@thidua/db';
import { headedDepartments, type Actor } from '@thidua/domain/accounts';
import { readsConsultations } from '@thidua/domain/consultations';
import { anyOf } from '../../platform/any-of.ts';

/** Questions that are put to the actor: to an office that the actor heads today, or by name. */
export function askedOf(actor: Pick<Actor, 'roles' | 'staffId'>): Prisma.ConsultationWhereInput {
  const headed = headedDepartments(actor);
  return anyOf<Prisma.ConsultationWhereInput>([
    ...(headed.length === 0 ? [] : [{ departmentId: { in: [...headed] } }]),
    ...(actor.staffId === undefined ? [] : [{ staffId: actor.staffId }]),
  ]);
}

/**
 * Who keeps and who inspects the checks reads all, an office what it was asked and not what others say, so that each answers for
 * itself. Nobody reads here what others think of them.
 */
export function visibleConsultations(
  actor: Pick<Actor, 'organisationId' | 'roles' | 'staffId'>,
): Prisma.ConsultationWhereInput {
  const { organisationId, staffId } = actor;
  return {
    organisationId,
    AND: [
      readsConsultations(actor) ? {} : askedOf(actor),
      staffId === undefined ? {} : { nomination: { OR: [{ staffId: null }, { staffId: { not: staffId } }] } },
    ],
  };
}
