import { CONSULTATION_STATUSES, type ConsultationStatus } from '@thidua/domain/consultations';
import { buildConsultation, buildNomination } from '@thidua/testing';
import type { Relation } from './policy-files.ts';
import { life } from './policy-life.ts';

type Build = Parameters<typeof life<ConsultationStatus>>[2];
type OwnerOf = (...about: [Parameters<Build>[0], Parameters<Build>[1], Relation]) => string | undefined;

/** Questions about a line of whoever stands so to the actor, put to the division that does not propose it. */
export function consultationLife(ownerOf: OwnerOf, relations: readonly Relation[]) {
  return life(CONSULTATION_STATUSES, relations, async (world, actor, relation, status) => {
    const staffId = ownerOf(world, actor, relation);
    if (staffId === undefined) return undefined;
    const { db, organisationId, divisionId, elsewhereId, actors } = world;
    // A year of its own: nothing of other lives stands there.
    const year = 2017;
    const known = await db.nomination.findFirst({ where: { staffId, year }, select: { id: true } });
    const nominationId = known?.id ?? (await buildNomination(db, { staffId, year, status: 'RECEIVED' })).id;
    await db.consultation.updateMany({
      where: { nominationId, status: 'ASKED' },
      data: { status: 'CANCELLED', cancelledReason: 'Hỏi lại.' },
    });
    const { id } = await buildConsultation(db, {
      organisationId,
      nominationId,
      departmentId: relation === 'other' ? divisionId : elsewhereId,
      askedById: actors.SECRETARY.accountId,
      // Nobody answers about the own line: the administrator has none.
      ...(status === 'ANSWERED' ? { answeredById: actors.ADMIN.accountId } : {}),
      status,
    });
    return { '*': id, id, nominationId };
  });
}
