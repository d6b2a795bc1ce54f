import { REVOCATION_STATUSES } from '@thidua/domain/decisions';
import { buildInitiative, buildRecognition, buildRecognitionRevocation, hanoi } from '@thidua/testing';
import { life } from './policy-life.ts';

/** Revocations of the recognition of an initiative of the actor, or of somebody of another division. */
export const recognitionRevocationLife = life(
  REVOCATION_STATUSES,
  ['own', 'other'],
  async ({ db, actors, strangerId }, actor, relation, status) => {
    const ownerId = relation === 'own' ? actor.staffId : strangerId;
    if (ownerId === undefined) return undefined;
    const { id: initiativeId } = await buildInitiative(db, { ownerId });
    await buildRecognition(db, { initiativeId });
    const decided =
      status === 'PROPOSED'
        ? {}
        : {
            decidedById: actors.DIRECTOR.accountId,
            decidedAt: hanoi('2021-12-02 09:00'),
            ...(status === 'CONFIRMED' ? {} : { decisionReason: 'Lý do' }),
          };
    const proposedById = actors.SECRETARY.accountId;
    const { id } = await buildRecognitionRevocation(db, { initiativeId, proposedById, status, ...decided });
    return { '*': id, id };
  },
);
