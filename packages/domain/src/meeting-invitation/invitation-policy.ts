import { hasRole } from '../accounts/index.ts';
import { readsAllConflicts, type CouncilActor, type MeetingStatus } from '../council/index.ts';

/** What a person can do about the invitation to a meeting. RECORD: the office writes down what a member said by word. */
export const INVITATION_ACTS = ['SEND', 'ANSWER', 'RECORD'] as const;
export type InvitationAct = (typeof INVITATION_ACTS)[number];

export interface InvitationFacts {
  readonly status: MeetingStatus;
  readonly isSent: boolean;
  /** This person is named in the newest invitation. */
  readonly isInvited: boolean;
}

export function hasInvitationRight(actor: CouncilActor, act: InvitationAct): boolean {
  return act === 'ANSWER' ? actor.seat !== undefined : hasRole(actor, 'SECRETARY');
}

/** Who sees what every member answered: the office, the chair of the council, and the inspection; a member the own answer. */
export function readsAllAnswers(actor: CouncilActor): boolean {
  return hasRole(actor, 'SECRETARY', 'AUDITOR') || readsAllConflicts(actor);
}

/** Right and state together. Before the meeting begins; after that the presence is what counts. */
export function invitationActsFor(actor: CouncilActor, facts: InvitationFacts): readonly InvitationAct[] {
  if (facts.status !== 'PLANNED') return [];
  return INVITATION_ACTS.filter((act) => {
    if (!hasInvitationRight(actor, act)) return false;
    if (act === 'SEND') return true;
    return act === 'RECORD' ? facts.isSent : facts.isInvited;
  });
}
