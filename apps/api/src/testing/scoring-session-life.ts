import { SCORING_SESSION_STATUSES } from '@thidua/domain/scoring-session';
import { buildInitiative, buildScoringSession } from '@thidua/testing';
import { life } from './policy-life.ts';

/** Sessions with one request of a stranger, which nobody scores yet. */
export const scoringSessionLife = life(
  SCORING_SESSION_STATUSES,
  ['none'],
  async ({ db, organisationId, strangerId }, _actor, _relation, status) => {
    const { id: initiativeId } = await buildInitiative(db, {
      ownerId: strangerId,
      status: status === 'PREPARING' || status === 'DISCARDED' ? 'RECEIVED' : 'SCORING',
    });
    const { id } = await buildScoringSession(db, { organisationId, status, initiativeIds: [initiativeId] });
    return { '*': id, id, initiativeId };
  },
);
