import {
  POSTING_COMMENT_STATUSES,
  POSTING_STATUSES,
  type PostingCommentStatus,
  type PostingStatus,
} from '@thidua/domain/postings';
import { buildAccount, buildNomination, buildPosting, buildPostingComment } from '@thidua/testing';
import type { Relation } from './policy-files.ts';
import { life } from './policy-life.ts';

type Build = Parameters<typeof life<PostingStatus>>[2];
type OwnerOf = (...about: [Parameters<Build>[0], Parameters<Build>[1], Relation]) => string | undefined;
type World = Parameters<Build>[0];

/** Each posting has a year of its own: a person has one line for an award in a year. */
async function lineOf({ db }: World, staffId: string) {
  const year = 2100 + (await db.posting.count());
  return { year, nominationId: (await buildNomination(db, { staffId, year, status: 'ELIGIBLE' })).id };
}

/** Postings with a line of whoever stands so to the actor. */
export function postingLife(ownerOf: OwnerOf, relations: readonly Relation[]) {
  return life(POSTING_STATUSES, relations, async (world, actor, relation, status) => {
    const staffId = ownerOf(world, actor, relation);
    if (staffId === undefined) return undefined;
    const { year, nominationId } = await lineOf(world, staffId);
    const { id } = await buildPosting(world.db, {
      organisationId: world.organisationId,
      writtenById: world.actors.SECRETARY.accountId,
      nominationIds: [nominationId],
      year,
      status,
    });
    return { '*': id, id, postingId: id, nominationId, nominationIds: nominationId };
  });
}

/** Comments of the actor, or of somebody who is none of the actors, on an open posting. */
export const postingCommentLife = life<PostingCommentStatus>(
  POSTING_COMMENT_STATUSES,
  ['own', 'other'],
  async (world, actor, relation, status) => {
    const { db, organisationId, actors, strangerId } = world;
    const { year, nominationId } = await lineOf(world, strangerId);
    const posting = await buildPosting(db, {
      organisationId,
      writtenById: actors.SECRETARY.accountId,
      nominationIds: [nominationId],
      year,
      status: 'OPEN',
    });
    const authorId = relation === 'own' ? actor.accountId : (await buildAccount(db, { organisationId })).id;
    // Nobody answers the own comment.
    const answeredById = actor === actors.DIRECTOR ? actors.SECRETARY.accountId : actors.DIRECTOR.accountId;
    const { id } = await buildPostingComment(db, {
      organisationId,
      postingId: posting.id,
      authorId,
      status,
      answeredById,
    });
    return { '*': id, id };
  },
);
