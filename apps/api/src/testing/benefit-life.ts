import { BENEFIT_STATES } from '@thidua/domain/benefits';
import { buildBenefit } from '@thidua/testing';
import { life } from './policy-life.ts';

/** What initiatives of the actor, of the division, of another one, of the head or of the secretary brought. */
export const benefitLife = life(
  BENEFIT_STATES,
  ['own', 'unit', 'other', 'of-head', 'of-secretary'],
  async ({ db, actors, colleagueId, strangerId }, actor, relation, state) => {
    const { HEAD, SECRETARY } = actors;
    const owners: Readonly<Record<string, string | undefined>> = {
      own: actor.staffId,
      unit: colleagueId,
      other: strangerId,
      'of-head': actor === HEAD ? undefined : HEAD.staffId,
      'of-secretary': actor === SECRETARY ? undefined : SECRETARY.staffId,
    };
    const ownerId = owners[relation];
    if (ownerId === undefined) return undefined;
    const { id } = await buildBenefit(db, { ownerId, state });
    return { '*': id, id };
  },
);
