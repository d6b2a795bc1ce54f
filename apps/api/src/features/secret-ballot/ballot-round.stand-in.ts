import { hasRole, type Actor } from '@thidua/domain/accounts';
import {
  isWitnessed,
  mayWitness,
  standingIn,
  wantsStandIn,
  type BallotRoundFacts,
  type StandIn,
  type StandInRoom,
} from '@thidua/domain/secret-ballot';
import { presidingByRightOf, type Room } from '../council/index.ts';
import type { RoundRow } from './ballot-round.row.ts';

type Row = RoundRow['standIns'][number];

/** The room as the question who may end the round looks at it. */
function standInRoom(round: RoundRow, room: Room): StandInRoom {
  const awayId = presidingByRightOf(room)?.id;
  return {
    status: round.status,
    isRehearsal: round.isRehearsal,
    isChairAway: awayId !== undefined && room.attendance.get(awayId)?.status === 'ABSENT',
    presentIds: new Set(room.seats.map(({ id }) => id).filter((id) => room.attendance.get(id)?.status === 'PRESENT')),
    tellerIds: round.tellers.map(({ memberId }) => memberId),
  };
}

function standInOf({ memberId, witnesses }: Row): StandIn {
  return { memberId, witnessIds: witnesses.map(({ accountId }) => accountId) };
}

/** Who stands in now, or asks to; undefined again when the chair is back. */
export function currentStandIn(round: RoundRow, room: Room): Row | undefined {
  const last = round.standIns.at(-1);
  if (last === undefined || last.awayMemberId !== presidingByRightOf(room)?.id) return undefined;
  return standingIn(standInRoom(round, room), standInOf(last)) === undefined ? undefined : last;
}

export function standsIn(round: RoundRow, room: Room, memberId: string): boolean {
  const current = currentStandIn(round, room);
  return current !== undefined && current.memberId === memberId && isWitnessed(standInOf(current));
}

export function standInFacts(
  round: RoundRow,
  room: Room,
  actor: Actor,
): Pick<BallotRoundFacts, 'mayStandIn' | 'mayWitness'> {
  const shown = standInRoom(round, room);
  const seat = room.seats.find(({ staffId }) => staffId === actor.staffId);
  const current = currentStandIn(round, room);
  const who = { id: actor.accountId, memberId: seat?.id, isSecretary: hasRole(actor, 'SECRETARY') };
  return {
    mayStandIn:
      seat !== undefined &&
      shown.presentIds.has(seat.id) &&
      wantsStandIn(shown, current === undefined ? undefined : standInOf(current)),
    mayWitness: current !== undefined && !isWitnessed(standInOf(current)) && mayWitness(shown, standInOf(current), who),
  };
}

/** The one who ended the round in the chair's place, if two had witnessed it; told in the minutes, also when the chair is back. */
export function stoodInFor({ standIns }: Pick<RoundRow, 'standIns'>): Row | undefined {
  return standIns.findLast((row) => isWitnessed(standInOf(row)));
}
