import { hasRole, isSecondPerson, type Actor, type Hand } from '../accounts/index.ts';
import { signsDecisions, type Signer } from '../decisions/index.ts';
import { err, eventsFrom, nextState, ok, type Result, type TransitionTable } from '../kernel/index.ts';

/** What the body tells the authors of an initiative that is decided: written by the secretariat, approved by who signs. */
export const FEEDBACK_LETTER_STATUSES = ['DRAFT', 'APPROVED'] as const;
export type FeedbackLetterStatus = (typeof FEEDBACK_LETTER_STATUSES)[number];

export const FEEDBACK_LETTER_EVENTS = ['SAVE', 'APPROVE'] as const;
export type FeedbackLetterEvent = (typeof FEEDBACK_LETTER_EVENTS)[number];

/** What was approved is with the authors: it stands. */
export const FEEDBACK_LETTER_TRANSITIONS = {
  DRAFT: { SAVE: 'DRAFT', APPROVE: 'APPROVED' },
  APPROVED: {},
} as const satisfies TransitionTable<FeedbackLetterStatus, FeedbackLetterEvent>;

export const FEEDBACK_LETTER_STATUS_NAMES = {
  DRAFT: 'Đang soạn',
  APPROVED: 'Đã duyệt',
} as const satisfies Record<FeedbackLetterStatus, string>;

export type LetterActor = Pick<Actor, 'accountId' | 'staffId' | 'roles'> & Pick<Signer, 'standsIn'>;

export interface LetterFacts {
  readonly authorIds: readonly string[];
  /** Staff who hold the secretariat today. */
  readonly secretaryIds: readonly string[];
}

function isAuthor({ staffId }: LetterActor, { authorIds }: LetterFacts): boolean {
  return staffId !== undefined && authorIds.includes(staffId);
}

/** The secretariat writes; the director where every secretary is an author. Nobody writes to themselves. */
export function mayWriteLetter(actor: LetterActor, facts: LetterFacts): boolean {
  const { authorIds, secretaryIds } = facts;
  if (isAuthor(actor, facts)) return false;
  return (
    hasRole(actor, 'SECRETARY') || (hasRole(actor, 'DIRECTOR') && secretaryIds.every((id) => authorIds.includes(id)))
  );
}

/** Who signs for the body approves, a second person and no author. */
export function mayApproveLetter(actor: LetterActor, facts: LetterFacts, preparedBy: Hand): boolean {
  return !isAuthor(actor, facts) && signsDecisions(actor) && isSecondPerson(actor, preparedBy);
}

/** True for whoever prepares, decides or inspects: they read the draft too. */
export function readsDrafts(actor: LetterActor, facts: LetterFacts): boolean {
  return !isAuthor(actor, facts) && (hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR') || signsDecisions(actor));
}

/** What the person may do with the letter now. */
export function letterEventsFor(
  actor: LetterActor,
  status: FeedbackLetterStatus,
  facts: LetterFacts & { readonly preparedBy: Hand },
): readonly FeedbackLetterEvent[] {
  return eventsFrom<FeedbackLetterStatus, FeedbackLetterEvent>(FEEDBACK_LETTER_TRANSITIONS, status).filter((event) =>
    event === 'SAVE' ? mayWriteLetter(actor, facts) : mayApproveLetter(actor, facts, facts.preparedBy),
  );
}

export function applyLetterEvent(
  from: FeedbackLetterStatus,
  event: FeedbackLetterEvent,
): Result<
  FeedbackLetterStatus,
  { readonly code: 'INVALID_TRANSITION'; readonly from: FeedbackLetterStatus; readonly event: FeedbackLetterEvent }
> {
  const to = nextState<FeedbackLetterStatus, FeedbackLetterEvent>(FEEDBACK_LETTER_TRANSITIONS, from, event);
  return to === undefined ? err({ code: 'INVALID_TRANSITION', from, event }) : ok(to);
}
