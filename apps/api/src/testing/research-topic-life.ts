import { RESEARCH_TOPIC_STATUSES, type ResearchTopicStatus } from '@thidua/domain/research-topics';
import { buildResearchTopic } from '@thidua/testing';
import type { Relation } from './policy-files.ts';
import { life } from './policy-life.ts';

type Build = Parameters<typeof life<ResearchTopicStatus>>[2];
type OwnerOf = (...about: [Parameters<Build>[0], Parameters<Build>[1], Relation]) => string | undefined;

/** Topics led by whoever stands so to the actor, recorded by somebody who has no other part in them. */
export function researchTopicLife(ownerOf: OwnerOf, relations: readonly Relation[]) {
  return life(RESEARCH_TOPIC_STATUSES, relations, async (world, actor, relation, status) => {
    const staffId = ownerOf(world, actor, relation);
    if (staffId === undefined) return undefined;
    const { db, organisationId, actors } = world;
    const recordedById = actors.ADMIN.accountId;
    const { id } = await buildResearchTopic(db, { organisationId, recordedById, status, people: [{ staffId }] });
    return { '*': id, id, staffId };
  });
}
