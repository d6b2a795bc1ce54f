import { INITIATIVE_COUNCIL_STATUSES } from '@thidua/domain/initiative-council';
import { addDays, midnightUtcOf, plainDate } from '@thidua/domain/kernel';
import { buildInitiativeCouncil } from '@thidua/testing';
import { life } from './policy-life.ts';

/** Each council has a day of its own: two that are approved never share one. */
let days = 0;

/** The secretary prepared it; or the director did, who then cannot approve it. */
export const initiativeCouncilLife = life(
  INITIATIVE_COUNCIL_STATUSES,
  ['own', 'other'],
  async ({ db, organisationId, actors }, actor, relation, status) => {
    if (relation === 'own' && actor !== actors.DIRECTOR) return undefined;
    await db.initiativeCouncil.updateMany({
      where: { organisationId, status: 'DRAFT' },
      data: { status: 'DISCARDED' },
    });
    days += 1;
    const on = midnightUtcOf(addDays(plainDate('2000-01-01'), days));
    const { id } = await buildInitiativeCouncil(db, {
      organisationId,
      status,
      preparedById: relation === 'own' ? actor.accountId : actors.SECRETARY.accountId,
      decidedOn: on,
      termFrom: on,
      termTo: on,
    });
    return { '*': id, id };
  },
);
