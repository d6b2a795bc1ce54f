import { hasRole, isSecondPerson, type Hand } from '../accounts/index.ts';
import { isChairByRight, presides, type CouncilActor, type MeetingStatus } from '../council/index.ts';
import type { BallotRoundStatus } from '../secret-ballot/index.ts';
import { MINUTES_TRANSITIONS, type MinutesStatus } from './minutes-status.ts';

/** What a person can do with the minutes; the API tells the viewer which of them stand open now. */
export const MINUTES_ACTS = ['EDIT', 'DISCARD', 'SIGN', 'REOPEN', 'COUNTERSIGN', 'CORRECT'] as const;
export type MinutesAct = (typeof MINUTES_ACTS)[number];

export interface MinutesActor extends CouncilActor {
  readonly accountId: string;
  readonly staffId: string | undefined;
}

type Right = (actor: MinutesActor) => boolean;
const isSecretary: Right = (actor) => hasRole(actor, 'SECRETARY');
/** Whoever presided when the meeting ended; the chair of the council answers for its minutes even where another ended it. */
const isChair: Right = (actor) => presides(actor) || isChairByRight(actor);

const WHO_MAY = {
  EDIT: isSecretary,
  DISCARD: isSecretary,
  SIGN: isSecretary,
  REOPEN: isSecretary,
  COUNTERSIGN: isChair,
  CORRECT: isSecretary,
} as const satisfies Record<MinutesAct, Right>;

export function hasMinutesRight(actor: MinutesActor, act: MinutesAct): boolean {
  return WHO_MAY[act](actor);
}

/** Four eyes: who signed as secretary does not sign as chair. */
export function isOwnSignature(actor: MinutesActor, signedBy: Hand | undefined): boolean {
  return signedBy !== undefined && !isSecondPerson(actor, signedBy);
}

/** Right and state together: what the viewer can do now. */
export function minutesActsFor(
  actor: MinutesActor,
  status: MinutesStatus,
  signedBy: Hand | undefined,
): readonly MinutesAct[] {
  return MINUTES_ACTS.filter(
    (act) =>
      WHO_MAY[act](actor) &&
      act in MINUTES_TRANSITIONS[status] &&
      !(act === 'COUNTERSIGN' && isOwnSignature(actor, signedBy)),
  );
}

/** Why the minutes cannot be signed yet. */
export const MINUTES_HINDRANCES = ['MEETING_NOT_CLOSED', 'ROUND_NOT_SETTLED'] as const;
export type MinutesHindrance = (typeof MINUTES_HINDRANCES)[number];

const SETTLED: readonly BallotRoundStatus[] = ['DRAFT', 'CERTIFIED', 'VOID'];

/** The meeting is over, and every secret ballot of it has its signed result or is void. */
export function minutesHindrances(
  meeting: MeetingStatus,
  rounds: readonly { readonly status: BallotRoundStatus; readonly isRehearsal: boolean }[],
): readonly MinutesHindrance[] {
  const isOpen = rounds.some(({ status, isRehearsal }) => !isRehearsal && !SETTLED.includes(status));
  return [
    ...(meeting === 'CLOSED' ? [] : (['MEETING_NOT_CLOSED'] as const)),
    ...(isOpen ? (['ROUND_NOT_SETTLED'] as const) : []),
  ];
}

/** Longest texts of the minutes, in characters; the CHECKs of the table repeat them. */
export const MINUTES_LIMITS = { note: 10_000, conclusion: 10_000, reason: 1_000 } as const;
