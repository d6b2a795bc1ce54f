import { SUBMISSION_STATUSES, type SubmissionStatus } from '@thidua/domain/submissions';
import { buildNomination, buildSubmission, day } from '@thidua/testing';
import type { Relation } from './policy-files.ts';
import { life } from './policy-life.ts';

type Build = Parameters<typeof life<SubmissionStatus>>[2];
type OwnerOf = (...about: [Parameters<Build>[0], Parameters<Build>[1], Relation]) => string | undefined;

/** Tờ trình about a line of whoever stands so to the actor; what went out was sent back for more, so every act has its turn. */
export function submissionLife(ownerOf: OwnerOf, relations: readonly Relation[]) {
  return life(SUBMISSION_STATUSES, relations, async (world, actor, relation, status) => {
    const staffId = ownerOf(world, actor, relation);
    if (staffId === undefined) return undefined;
    const { db, organisationId, actors } = world;
    // A year of its own: nothing of other lives stands there. Each deed is one line.
    const year = 2018;
    const { id: nominationId } = await buildNomination(db, {
      staffId,
      year,
      status: 'PASSED',
      awardCode: 'PROVINCIAL_MERIT',
      commendationKind: 'SUDDEN',
      achievement: `Việc đột xuất ${crypto.randomUUID()}`,
      achievedOn: day('2018-06-01'),
    });
    const { id } = await buildSubmission(db, {
      organisationId,
      draftedById: actors.SECRETARY.accountId,
      signerId: staffId,
      year,
      status,
      state: 'RETURNED',
      nominationIds: [nominationId],
    });
    return { '*': id, id, nominationId, nominationIds: nominationId };
  });
}
