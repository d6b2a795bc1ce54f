import { INITIATIVE_SITTING_STATUSES } from '@thidua/domain/initiative-sitting';
import { buildInitiative, buildInitiativeCouncil, buildInitiativeSitting } from '@thidua/testing';
import { life } from './policy-life.ts';

/** Sittings on an initiative of a stranger; a council of three guests. */
export const initiativeSittingLife = life(
  INITIATIVE_SITTING_STATUSES,
  ['none'],
  async ({ db, organisationId, strangerId }, _actor, _relation, status) => {
    const council = await buildInitiativeCouncil(db, { organisationId, status: 'DISCARDED' });
    const { id: initiativeId } = await buildInitiative(db, { ownerId: strangerId, status: 'BEFORE_COUNCIL' });
    const { id, lines } = await buildInitiativeSitting(db, { council, initiativeIds: [initiativeId], status });
    return { '*': id, id, lineId: lines[0]?.id ?? '' };
  },
);
