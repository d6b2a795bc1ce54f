import { REUSE_STATUSES, SPREADING_STATUSES } from '@thidua/domain/initiative-library';
import { buildInitiative, buildRecognition, buildReuse, buildSpreading } from '@thidua/testing';
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

/** Proposals to the actors' division or another one to apply an initiative by a stranger. */
export const spreadingLife = life(
  SPREADING_STATUSES,
  ['unit', 'other'],
  async ({ db, divisionId, elsewhereId, strangerId }, _actor, relation, status) => {
    const { id: entryId } = await buildInitiative(db, { ownerId: strangerId });
    await buildRecognition(db, { initiativeId: entryId });
    const departmentId = relation === 'unit' ? divisionId : elsewhereId;
    const { id } = await buildSpreading(db, { entryId, departmentId, status });
    return { '*': id, id };
  },
);
