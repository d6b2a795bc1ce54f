import { REUSE_STATUSES } from '@thidua/domain/initiative-library';
import { buildInitiative, buildRecognition, buildReuse } from '@thidua/testing';
import { life } from './policy-life.ts';

/** Reuses in the actors' division or another one, told by the actor or by somebody else, of an initiative by a stranger. */
export const reuseLife = life(
  REUSE_STATUSES,
  ['own', 'unit', 'other'],
  async ({ db, divisionId, elsewhereId, strangerId }, actor, relation, status) => {
    const { id: entryId } = await buildInitiative(db, { ownerId: strangerId });
    await buildRecognition(db, { initiativeId: entryId });
    const departmentId = relation === 'other' ? elsewhereId : divisionId;
    const toldById = relation === 'own' ? actor.accountId : crypto.randomUUID();
    const { id } = await buildReuse(db, { entryId, departmentId, status, toldById });
    return { '*': id, id };
  },
);
