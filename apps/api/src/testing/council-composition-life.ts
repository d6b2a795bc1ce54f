import { COUNCIL_STATUSES } from '@thidua/domain/council-composition';
import { addDays, midnightUtcOf, plainDate } from '@thidua/domain/kernel';
import { buildCouncil, buildCouncilChange } from '@thidua/testing';
import { life } from './policy-life.ts';

/** Each council and each change has a day of its own: two that are approved never share one. */
let days = 0;

function nextDay(from: string): Date {
  days += 1;
  return midnightUtcOf(addDays(plainDate(from), days));
}

/** The secretary prepared it; or the director did, who then cannot approve it. */
export const councilLife = life(
  COUNCIL_STATUSES,
  ['own', 'other'],
  async ({ db, organisationId, actors }, actor, relation, status) => {
    if (relation === 'own' && actor !== actors.DIRECTOR) return undefined;
    await db.council.updateMany({ where: { organisationId, status: 'DRAFT' }, data: { status: 'DISCARDED' } });
    const on = nextDay('2000-01-01');
    const { id } = await buildCouncil(db, {
      organisationId,
      status,
      voterIds: [],
      preparedById: relation === 'own' ? actor.accountId : actors.SECRETARY.accountId,
      decidedOn: on,
      termFrom: on,
      termTo: on,
    });
    return { '*': id, id };
  },
);

/** The same for a change of the council in force. */
export const councilChangeLife = life(
  COUNCIL_STATUSES,
  ['own', 'other'],
  async ({ db, actors, council }, actor, relation, status) => {
    if (relation === 'own' && actor !== actors.DIRECTOR) return undefined;
    await db.councilChange.updateMany({
      where: { councilId: council.id, status: 'DRAFT' },
      data: { status: 'DISCARDED' },
    });
    const { id } = await buildCouncilChange(db, {
      councilId: council.id,
      status,
      preparedById: relation === 'own' ? actor.accountId : actors.SECRETARY.accountId,
      effectiveOn: nextDay('2021-01-15'),
    });
    return { '*': id, id, councilId: council.id };
  },
);
