import type { BallotRoundStatus } from './round-status.ts';

/**
 * What whoever stands in for a chair who has left may do in a round: bring it to an end, and nothing else. None of these opens an urn:
 * that was done by the chair, or is not done any more.
 */
export const STAND_IN_ACTS = ['ANNOUNCE_CLOSING', 'CLOSE', 'CERTIFY', 'ANNUL'] as const;

/** The states that only whoever presides can lead out of. */
const STUCK_WITHOUT_CHAIR: readonly BallotRoundStatus[] = [
  'SEALED',
  'ISSUING',
  'VOTING',
  'CLOSED',
  'PUBLISHED',
  'DISPUTED',
];

/** How many others saw that the chair is not there. */
export const STAND_IN_WITNESSES = 2;

export const STAND_IN_REASON_LIMIT = 500;

export interface StandIn {
  readonly memberId: string;
  /** Who witnessed it, each once. */
  readonly witnessIds: readonly string[];
}

export interface StandInRoom {
  readonly status: BallotRoundStatus;
  readonly isRehearsal: boolean;
  /** The secretariat has written down that whoever presides left the room. */
  readonly isChairAway: boolean;
  readonly presentIds: ReadonlySet<string>;
  readonly tellerIds: readonly string[];
}

/** The one who stands in now, or asks to: gone again with the own leaving, and with the chair's coming back. */
export function standingIn(room: StandInRoom, last: StandIn | undefined): StandIn | undefined {
  const isWanted = !room.isRehearsal && room.isChairAway && STUCK_WITHOUT_CHAIR.includes(room.status);
  return isWanted && last !== undefined && room.presentIds.has(last.memberId) ? last : undefined;
}

/** A chair who has left keeps a round from its end, and nobody stands in yet. A rehearsal is erased. */
export function wantsStandIn(room: StandInRoom, last: StandIn | undefined): boolean {
  return (
    !room.isRehearsal &&
    room.isChairAway &&
    STUCK_WITHOUT_CHAIR.includes(room.status) &&
    standingIn(room, last) === undefined
  );
}

export function isWitnessed({ witnessIds }: StandIn): boolean {
  return witnessIds.length >= STAND_IN_WITNESSES;
}

/**
 * Who may witness: the counting team without whoever stands in. Where that leaves one person, the secretary is the second, so that two
 * people who do not take the chair have always seen it.
 */
export function mayWitness(
  { tellerIds }: StandInRoom,
  { memberId, witnessIds }: StandIn,
  who: { readonly id: string; readonly memberId: string | undefined; readonly isSecretary: boolean },
): boolean {
  if (witnessIds.includes(who.id) || who.memberId === memberId) return false;
  const team = tellerIds.filter((id) => id !== memberId);
  if (who.memberId !== undefined && team.includes(who.memberId)) return true;
  return who.isSecretary && team.length < STAND_IN_WITNESSES;
}
