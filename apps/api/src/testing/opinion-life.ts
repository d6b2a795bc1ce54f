import { OPINION_STATUSES, type OpinionStatus } from '@thidua/domain/opinions';
import { buildNomination, buildOpinion } from '@thidua/testing';
import type { Relation } from './policy-files.ts';
import { life } from './policy-life.ts';

type Build = Parameters<typeof life<OpinionStatus>>[2];
type OwnerOf = (...about: [Parameters<Build>[0], Parameters<Build>[1], Relation]) => string | undefined;

/** Overdue letters about a line of whoever stands so to the actor. */
export function opinionLife(ownerOf: OwnerOf, relations: readonly Relation[]) {
  return life(OPINION_STATUSES, relations, async (world, actor, relation, status) => {
    const staffId = ownerOf(world, actor, relation);
    if (staffId === undefined) return undefined;
    const { db, organisationId, actors } = world;
    // A year of its own: nothing of other lives stands there.
    const year = 2019;
    const known = await db.nomination.findFirst({ where: { staffId, year }, select: { id: true } });
    const nominationId = known?.id ?? (await buildNomination(db, { staffId, year, status: 'RECEIVED' })).id;
    const recordedById = actors.SECRETARY.accountId;
    const { id } = await buildOpinion(db, {
      organisationId,
      recordedById,
      year,
      status,
      nominationIds: [nominationId],
    });
    return { '*': id, id, nominationId };
  });
}
