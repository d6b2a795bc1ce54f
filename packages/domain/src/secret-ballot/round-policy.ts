import { hasRole } from '../accounts/index.ts';
import { presides, PRESIDING_ROLES, type CouncilActor } from '../council/index.ts';
import { BALLOT_ROUND_TRANSITIONS, type BallotRoundStatus } from './round-status.ts';
import { ROUND_DOORS } from './round-doors.ts';
import { scanKindsOf } from './scans.ts';

/** What a person can do about a round of the secret ballot; the API tells the viewer which of them stand open now. */
export const BALLOT_ROUND_ACTS = [
  'PREPARE',
  'SEAL',
  'CONFIRM_CODE',
  'START_ISSUING',
  'COLLECT',
  'OPEN_VOTING',
  'REGISTER_PAPER',
  'RECORD_OPINION',
  'OPEN_PAPER',
  'ENTER_PAPER',
  'OPEN_WINDOW',
  'ANNOUNCE_CLOSING',
  'CLOSE',
  'COUNT_PAPER',
  'PUBLISH',
  'SIGN',
  'CERTIFY',
  'DISPUTE',
  'ATTACH_SCAN',
  'EXPORT',
  'STAND_IN',
  'WITNESS_STAND_IN',
  'ANNUL',
  'ERASE',
] as const;
export type BallotRoundAct = (typeof BALLOT_ROUND_ACTS)[number];

export interface BallotRoundActor extends CouncilActor {
  readonly accountId: string;
  readonly isTeller: boolean;
  /** In the place of a chair who has left, and witnessed by two. */
  readonly standsIn: boolean;
}

export interface BallotRoundFacts {
  readonly status: BallotRoundStatus;
  readonly isRehearsal: boolean;
  /** The meeting is open: ballots are given out and cast while the council sits. */
  readonly isMeetingOpen: boolean;
  readonly preparedById: string;
  readonly isClosingAnnounced: boolean;
  /** Ballots wait on the devices until the chair collects them. */
  readonly isWindowed: boolean;
  /** They are being collected at this moment. */
  readonly isWindowOpen: boolean;
  /** This person has a seat that votes on a device on at least one item. */
  readonly hasBallot: boolean;
  /** Somebody gives a signed opinion instead of a ballot. */
  readonly hasNamed: boolean;
  /** Somebody votes on paper. */
  readonly hasPaper: boolean;
  /** Papers came back that are so few that they are entered one by one, and are not in the urn yet. */
  readonly isPaperToEnter: boolean;
  /** Who of the counting team has opened them: the first enters, the second looks on. */
  readonly paperOpener: 'NOBODY' | 'SELF' | 'OTHER';
  readonly isPaperWitnessed: boolean;
  /** Papers that came back and that two tellers have not counted alike yet. */
  readonly isPaperToCount: boolean;
  /** Papers of some item were counted alike by two tellers. */
  readonly isPaperBatched: boolean;
  /** Somebody's paper comes by an envelope. */
  readonly hasEnvelope: boolean;
  /** The numbers were published, whatever became of the round since. */
  readonly isCountOut: boolean;
  readonly hasConfirmedCode: boolean;
  readonly hasSigned: boolean;
  /** Whoever presides was written down as gone, and this person, who is in the room, may end the round in their place. */
  readonly mayStandIn: boolean;
  /** Somebody asks to, and this person may witness it. */
  readonly mayWitness: boolean;
  /** Everybody of the counting team. */
  readonly haveTellersSigned: boolean;
}

type Right = (actor: BallotRoundActor) => boolean;

const isSecretary: Right = (actor) => hasRole(actor, 'SECRETARY');
const isMember: Right = (actor) => actor.seat !== undefined;
const isTeller: Right = (actor) => actor.isTeller;
/** The chair, or whoever stands in to bring the round to its end. */
const ends: Right = (actor) => presides(actor) || actor.standsIn;

const WHO_MAY = {
  PREPARE: isSecretary,
  SEAL: presides,
  CONFIRM_CODE: isTeller,
  START_ISSUING: presides,
  COLLECT: isMember,
  OPEN_VOTING: presides,
  REGISTER_PAPER: (actor) => isSecretary(actor) || isTeller(actor),
  RECORD_OPINION: isSecretary,
  OPEN_PAPER: isTeller,
  ENTER_PAPER: isTeller,
  OPEN_WINDOW: presides,
  ANNOUNCE_CLOSING: ends,
  CLOSE: ends,
  COUNT_PAPER: isTeller,
  PUBLISH: (actor) => presides(actor) || isTeller(actor),
  SIGN: isTeller,
  CERTIFY: ends,
  DISPUTE: (actor) => presides(actor) || isTeller(actor),
  ATTACH_SCAN: (actor) => isSecretary(actor) || isTeller(actor),
  EXPORT: (actor) => isMember(actor) || hasRole(actor, 'SECRETARY', 'AUDITOR', 'DIRECTOR'),
  STAND_IN: (actor) => !presides(actor) && actor.seat !== undefined && PRESIDING_ROLES.includes(actor.seat.role),
  WITNESS_STAND_IN: (actor) => isTeller(actor) || isSecretary(actor),
  ANNUL: ends,
  ERASE: (actor) => presides(actor) || isSecretary(actor),
} as const satisfies Record<BallotRoundAct, Right>;

const WHEN = {
  PREPARE: ({ status }) => ROUND_DOORS[status].isEditable,
  SEAL: ({ status }) => status === 'DRAFT',
  CONFIRM_CODE: ({ status, hasConfirmedCode }) => (status === 'SEALED' || status === 'ISSUING') && !hasConfirmedCode,
  START_ISSUING: ({ status, isMeetingOpen, isRehearsal }) => status === 'SEALED' && (isMeetingOpen || isRehearsal),
  COLLECT: ({ status, hasBallot }) => ROUND_DOORS[status].mayCollect && hasBallot,
  OPEN_VOTING: ({ status }) => status === 'ISSUING',
  OPEN_WINDOW: ({ status, isWindowed, isWindowOpen }) => status === 'VOTING' && isWindowed && !isWindowOpen,
  ANNOUNCE_CLOSING: ({ status, isClosingAnnounced }) => status === 'VOTING' && !isClosingAnnounced,
  REGISTER_PAPER: ({ status, hasPaper }) => hasPaper && ROUND_DOORS[status].takesPaper,
  RECORD_OPINION: ({ status, hasNamed }) => hasNamed && ROUND_DOORS[status].takesPaper,
  OPEN_PAPER: ({ status, isPaperToEnter, paperOpener, isPaperWitnessed }) =>
    status === 'VOTING' && isPaperToEnter && paperOpener !== 'SELF' && !isPaperWitnessed,
  ENTER_PAPER: ({ status, isPaperToEnter, paperOpener, isPaperWitnessed }) =>
    status === 'VOTING' && isPaperToEnter && paperOpener === 'SELF' && isPaperWitnessed,
  CLOSE: ({ status }) => status === 'VOTING',
  COUNT_PAPER: ({ status, isPaperToCount }) => status === 'CLOSED' && isPaperToCount,
  PUBLISH: ({ status }) => status === 'CLOSED',
  SIGN: ({ status, hasSigned }) => status === 'PUBLISHED' && !hasSigned,
  CERTIFY: ({ status, haveTellersSigned }) => status === 'PUBLISHED' && haveTellersSigned,
  DISPUTE: ({ status, isMeetingOpen, isRehearsal }) => status === 'PUBLISHED' && isMeetingOpen && !isRehearsal,
  ATTACH_SCAN: (facts) => scanKindsOf(facts).length > 0,
  EXPORT: ({ status }) => ROUND_DOORS[status].isPublic,
  STAND_IN: ({ mayStandIn }) => mayStandIn,
  WITNESS_STAND_IN: ({ mayWitness }) => mayWitness,
  ANNUL: ({ status }) => 'ANNUL' in BALLOT_ROUND_TRANSITIONS[status],
  ERASE: ({ status, isRehearsal }) => isRehearsal && !ROUND_DOORS[status].isEditable,
} as const satisfies Record<BallotRoundAct, (facts: BallotRoundFacts) => boolean>;

/** Whether this person may ever do it in this round; whether now is asked of the state. */
export function hasBallotRoundRight(actor: BallotRoundActor, act: BallotRoundAct): boolean {
  return WHO_MAY[act](actor);
}

/** Four eyes: whoever prepared a round does not seal it. A rehearsal may be played by one person. */
export function isOwnDraft(actor: BallotRoundActor, facts: Pick<BallotRoundFacts, 'preparedById' | 'isRehearsal'>) {
  return actor.accountId === facts.preparedById && !facts.isRehearsal;
}

/** Right and state together: what the viewer can do now. */
export function ballotRoundActsFor(actor: BallotRoundActor, facts: BallotRoundFacts): readonly BallotRoundAct[] {
  return BALLOT_ROUND_ACTS.filter(
    (act) => WHO_MAY[act](actor) && WHEN[act](facts) && !(act === 'SEAL' && isOwnDraft(actor, facts)),
  );
}
