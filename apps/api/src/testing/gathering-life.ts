import { GATHERING_STATUSES, type GatheringKind } from '@thidua/domain/gatherings';
import { buildGathering } from '@thidua/testing';
import { life } from './policy-life.ts';

/** Gatherings that the actors' division hosts, or another one, each with one of its people on the roll. */
export const gatheringLife = livesOf('CONFERENCE');

/** The same of charity drives. */
export const driveLife = livesOf('CHARITY');

function livesOf(kind: GatheringKind) {
  return life(
    GATHERING_STATUSES,
    ['unit', 'other'],
    async ({ db, divisionId, elsewhereId, colleagueId, strangerId }, _actor, relation, status) => {
      const [hostDepartmentId, staffId] = relation === 'unit' ? [divisionId, colleagueId] : [elsewhereId, strangerId];
      const { id, movementId } = await buildGathering(db, { kind, hostDepartmentId, status, staffIds: [staffId] });
      return { '*': id, id, movementId, hostDepartmentId, staffId };
    },
  );
}
