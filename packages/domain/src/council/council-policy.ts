import { hasRole, type Actor } from '../accounts/index.ts';
import { isChairByRight, mayTakeChairBack, presides, type ChairHeld } from './chair.ts';
import type { MeetingStatus } from './meeting-status.ts';
import type { CouncilRole } from './vocabulary.ts';

/** What a person can do at a meeting; the API tells the viewer which of them stand open now. */
export const MEETING_ACTS = [
  'MANAGE',
  'CHANGE',
  'START',
  'RECORD_ATTENDANCE',
  'CONFIRM_PRESENCE',
  'DECLARE_CONFLICT',
  'SHOW_ITEM',
  'OPEN_ITEM',
  'CLOSE_ITEM',
  'VOTE_AGAIN',
  'HAND_OVER_CHAIR',
  'TAKE_CHAIR_BACK',
  'CLOSE',
  'VOTE',
  'DRAFT_DECISION',
] as const;
export type MeetingAct = (typeof MEETING_ACTS)[number];

export interface CouncilActor extends Pick<Actor, 'roles'> {
  /** The seat of this person on the council of the meeting, on its day. */
  readonly seat: { readonly role: CouncilRole; readonly hasVote: boolean } | undefined;
  readonly chairHeld: ChairHeld;
}

export interface MeetingFacts {
  readonly status: MeetingStatus;
  readonly hasWaitingItem: boolean;
  readonly hasOpenItem: boolean;
  /** A secret ballot between the giving out of its ballots and the signature. */
  readonly hasRunningRound: boolean;
  /** An open item on which this person may still vote. */
  readonly hasItemToVoteOn: boolean;
  /** An item that did not pass and that the rule lets the council vote on again. */
  readonly hasItemToRepeat: boolean;
  /** A passed item of the body's own level that no decision has taken up. */
  readonly hasUndecidedItem: boolean;
}

type Right = (actor: CouncilActor) => boolean;

const isSecretary: Right = (actor) => hasRole(actor, 'SECRETARY');
const isMember: Right = (actor) => actor.seat !== undefined;
const isChairOrSecretary: Right = (actor) => presides(actor) || isSecretary(actor);

const WHO_MAY = {
  MANAGE: isSecretary,
  CHANGE: isSecretary,
  START: presides,
  RECORD_ATTENDANCE: isChairOrSecretary,
  CONFIRM_PRESENCE: isMember,
  DECLARE_CONFLICT: (actor) => isMember(actor) || isChairOrSecretary(actor),
  SHOW_ITEM: isChairOrSecretary,
  OPEN_ITEM: presides,
  CLOSE_ITEM: presides,
  VOTE_AGAIN: presides,
  HAND_OVER_CHAIR: presides,
  TAKE_CHAIR_BACK: mayTakeChairBack,
  CLOSE: presides,
  VOTE: (actor) => actor.seat?.hasVote === true,
  DRAFT_DECISION: isSecretary,
} as const satisfies Record<MeetingAct, Right>;

const WHEN = {
  MANAGE: (facts) => facts.status !== 'CLOSED',
  CHANGE: (facts) => facts.status === 'PLANNED',
  START: (facts) => facts.status === 'PLANNED',
  RECORD_ATTENDANCE: (facts) => facts.status !== 'CLOSED',
  CONFIRM_PRESENCE: (facts) => facts.status !== 'CLOSED',
  DECLARE_CONFLICT: (facts) => facts.status !== 'CLOSED' && facts.hasWaitingItem,
  SHOW_ITEM: (facts) => facts.status === 'OPEN',
  OPEN_ITEM: (facts) => facts.status === 'OPEN' && facts.hasWaitingItem,
  CLOSE_ITEM: (facts) => facts.status === 'OPEN' && facts.hasOpenItem,
  VOTE_AGAIN: (facts) => facts.status === 'OPEN' && facts.hasItemToRepeat,
  HAND_OVER_CHAIR: (facts) => facts.status === 'OPEN' && !facts.hasOpenItem && !facts.hasRunningRound,
  TAKE_CHAIR_BACK: (facts) => facts.status === 'OPEN' && !facts.hasOpenItem && !facts.hasRunningRound,
  CLOSE: (facts) => facts.status === 'OPEN' && !facts.hasOpenItem,
  VOTE: (facts) => facts.status === 'OPEN' && facts.hasItemToVoteOn,
  DRAFT_DECISION: (facts) => facts.status === 'CLOSED' && facts.hasUndecidedItem,
} as const satisfies Record<MeetingAct, (facts: MeetingFacts) => boolean>;

/** Whether this person may ever do it at this meeting; whether now is asked of the state. */
export function hasMeetingRight(actor: CouncilActor, act: MeetingAct): boolean {
  return WHO_MAY[act](actor);
}

/** Who sees of every member what they stand aside from; a member sees the own (security.md 4.5). */
export function readsAllConflicts(actor: CouncilActor): boolean {
  return isChairOrSecretary(actor) || isChairByRight(actor);
}

/** Right and state together: what the viewer can do now. */
export function meetingActsFor(actor: CouncilActor, facts: MeetingFacts): readonly MeetingAct[] {
  return MEETING_ACTS.filter((act) => WHO_MAY[act](actor) && WHEN[act](facts));
}
