import { REVOCATION_STATUSES } from '@thidua/domain/decisions';
import { buildAwardRecord, buildAwardRevocation, hanoi } from '@thidua/testing';
import { life } from './policy-life.ts';

/** Revocations of an award of the actor, or of somebody of another division. */
export const revocationLife = life(
  REVOCATION_STATUSES,
  ['own', 'other'],
  async ({ db, actors, strangerId }, actor, relation, status) => {
    const staffId = relation === 'own' ? actor.staffId : strangerId;
    if (staffId === undefined) return undefined;
    const { id: awardRecordId } = await buildAwardRecord(db, { staffId });
    const decided =
      status === 'PROPOSED'
        ? {}
        : {
            decidedById: actors.DIRECTOR.accountId,
            decidedAt: hanoi('2021-12-02 09:00'),
            ...(status === 'CONFIRMED' ? {} : { decisionReason: 'Lý do' }),
          };
    const proposedById = actors.SECRETARY.accountId;
    const { id } = await buildAwardRevocation(db, { awardRecordId, proposedById, status, ...decided });
    return { '*': id, id };
  },
);
