import { hasRole, type Actor } from '../accounts/index.ts';
import { eventsFrom } from '../kernel/index.ts';
import {
  POSTING_COMMENT_EVENTS,
  POSTING_COMMENT_TRANSITIONS,
  POSTING_EVENTS,
  POSTING_TRANSITIONS,
  type PostingCommentEvent,
  type PostingCommentStatus,
  type PostingEvent,
  type PostingStatus,
} from './posting-life.ts';

export type PostingActor = Pick<Actor, 'accountId' | 'staffId' | 'roles'>;

/** What everybody of the body may read: what is open, and what was. */
export const PUBLIC_POSTING_STATUSES = ['OPEN', 'CLOSED'] as const satisfies readonly PostingStatus[];

/** Drafts, what was given up and every comment: for whoever keeps postings and whoever inspects. */
export function readsAllPostings(actor: Pick<Actor, 'roles'>): boolean {
  return hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR');
}

/** Writes, opens and ends postings, answers what is said. */
export function keepsPostings(actor: Pick<Actor, 'roles'>): boolean {
  return hasRole(actor, 'SECRETARY', 'DIRECTOR');
}

/** A comment is signed, so somebody of the staff makes it; who only inspects does not. */
export function mayComment(actor: Pick<Actor, 'staffId' | 'roles'>): boolean {
  return actor.staffId !== undefined && hasRole(actor, 'STAFF', 'HEAD', 'REVIEWER', 'COUNCIL', 'CHAIR');
}

/** Nobody takes the own line off: another secretary does, or the director. */
export function mayTakeOff(actor: Pick<PostingActor, 'staffId' | 'roles'>, subjectId: string | null): boolean {
  return keepsPostings(actor) && !isOwn(actor, subjectId);
}

/** What the person may do with the posting now. Which line may leave it is asked line by line. */
export function postingEventsFor(actor: PostingActor, status: PostingStatus): readonly PostingEvent[] {
  const open = eventsFrom<PostingStatus, PostingEvent>(POSTING_TRANSITIONS, status);
  return POSTING_EVENTS.filter(
    (event) => open.includes(event) && (event === 'COMMENT' ? mayComment(actor) : keepsPostings(actor)),
  );
}

export interface CommentFacts {
  readonly status: PostingCommentStatus;
  readonly postingStatus: PostingStatus;
  readonly authorId: string;
  /** The person whose line it is about; null for a collective, for a body from outside and for the posting as a whole. */
  readonly subjectId: string | null;
  /** Whether answer and question are for everybody. */
  readonly isShared: boolean;
}

/** Who wrote it is for the author and for those who keep and inspect, never for the person it is about. */
export function seesAuthor(actor: PostingActor, { authorId, subjectId }: Omit<CommentFacts, 'status'>): boolean {
  if (actor.accountId === authorId) return true;
  return readsAllPostings(actor) && !isOwn(actor, subjectId);
}

/** The words are for those who see the author, and for everybody once they are shared with the answer. */
export function readsComment(actor: PostingActor, facts: Omit<CommentFacts, 'status'>): boolean {
  return facts.isShared || seesAuthor(actor, facts);
}

/** Who answers is neither the author nor the person it is about. */
export function mayAnswer(actor: PostingActor, { authorId, subjectId }: Omit<CommentFacts, 'status'>): boolean {
  return keepsPostings(actor) && actor.accountId !== authorId && !isOwn(actor, subjectId);
}

/** What the person may do with the comment now; after the posting has ended nothing of it changes. */
export function commentEventsFor(actor: PostingActor, facts: CommentFacts): readonly PostingCommentEvent[] {
  if (facts.postingStatus !== 'OPEN') return [];
  const open = eventsFrom<PostingCommentStatus, PostingCommentEvent>(POSTING_COMMENT_TRANSITIONS, facts.status);
  return POSTING_COMMENT_EVENTS.filter(
    (event) => open.includes(event) && (event === 'ANSWER' ? mayAnswer(actor, facts) : isAuthor(actor, facts)),
  );
}

function isAuthor(actor: PostingActor, { authorId }: Pick<CommentFacts, 'authorId'>): boolean {
  return actor.accountId === authorId;
}

function isOwn(actor: Pick<PostingActor, 'staffId'>, subjectId: string | null): boolean {
  return subjectId !== null && actor.staffId === subjectId;
}
