import { hasRole } from '../accounts/index.ts';
import { signsDecisions, type Signer } from '../decisions/index.ts';
import { eventsFrom } from '../kernel/index.ts';
import {
  SUBMISSION_EVENTS,
  SUBMISSION_LINE_EVENTS,
  SUBMISSION_LINE_TRANSITIONS,
  SUBMISSION_TRANSITIONS,
  type SubmissionEvent,
  type SubmissionLineEvent,
  type SubmissionLineState,
  type SubmissionStatus,
} from './submission-life.ts';

/** Whoever prepares, signs or inspects knows of every tờ trình; others read at the dossier what became of a line they see. */
export function readsSubmissions(actor: Signer): boolean {
  return hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR') || signsDecisions(actor);
}

type Rule = (actor: Signer) => boolean;
const isSecretary: Rule = (actor) => hasRole(actor, 'SECRETARY');
const keepsResults: Rule = (actor) => hasRole(actor, 'SECRETARY', 'DIRECTOR');

const WHO_MAY = {
  EDIT: isSecretary,
  DISPATCH: isSecretary,
  CANCEL: isSecretary,
  /** A signer is a person of the body: an account without a staff record signs nothing. */
  SIGN: signsDecisions,
  RECORD: keepsResults,
  SEND_AGAIN: keepsResults,
  CORRECT: keepsResults,
} as const satisfies Record<SubmissionEvent, Rule>;

export function maySubmission(actor: Signer, event: SubmissionEvent): boolean {
  return WHO_MAY[event](actor);
}

/** What the viewer can do now with the tờ trình. */
export function submissionEventsFor(actor: Signer, status: SubmissionStatus): readonly SubmissionEvent[] {
  const open = eventsFrom<SubmissionStatus, SubmissionEvent>(SUBMISSION_TRANSITIONS, status);
  return SUBMISSION_EVENTS.filter((event) => open.includes(event) && WHO_MAY[event](actor));
}

/** Nobody writes down what the higher level answers of the own line: another secretary does, or the director. */
export function mayRecordAnswer(actor: Signer, subjectIds: readonly string[]): boolean {
  return keepsResults(actor) && (actor.staffId === undefined || !subjectIds.includes(actor.staffId));
}

const BY_ANSWER: readonly SubmissionLineEvent[] = ['GRANT', 'REFUSE', 'RETURN', 'SEND_AGAIN', 'CORRECT'];

/** What the viewer can do now with one line of a tờ trình that has gone out. */
export function submissionLineEventsFor(
  actor: Signer,
  line: {
    readonly status: SubmissionStatus;
    readonly state: SubmissionLineState;
    readonly staffId: string | null;
  },
): readonly SubmissionLineEvent[] {
  if (line.status !== 'DISPATCHED' || !mayRecordAnswer(actor, line.staffId === null ? [] : [line.staffId])) return [];
  const open = eventsFrom<SubmissionLineState, SubmissionLineEvent>(SUBMISSION_LINE_TRANSITIONS, line.state);
  return SUBMISSION_LINE_EVENTS.filter((event) => BY_ANSWER.includes(event) && open.includes(event));
}
