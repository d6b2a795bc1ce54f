import { hasRole } from '../accounts/index.ts';
import { WHOLE_IN_BASIS_POINTS, type InputProblem } from '../kernel/index.ts';
import type { AuthorShare } from './author-shares.ts';
import { mayEverDoWithInitiative, type InitiativeActor, type InitiativeFacts } from './initiative-policy.ts';
import type { InitiativeStatus } from './initiative-status.ts';

/**
 * What is known of a co-author's will. ON_PAPER: the owner recorded a signed paper of somebody who has left, or never had an
 * account; everybody else answers by their own account (Thông tư 18/2013/TT-BKHCN, Phụ lục I: all authors sign the request).
 */
export const AUTHOR_ANSWERS = ['AGREED', 'ON_PAPER', 'CHANGE_ASKED'] as const;
export type AuthorAnswer = (typeof AUTHOR_ANSWERS)[number];

/** What a co-author says by their own account. */
export const AUTHOR_REPLIES = ['AGREED', 'CHANGE_ASKED'] as const satisfies readonly AuthorAnswer[];
export type AuthorReply = (typeof AUTHOR_REPLIES)[number];

/** Where an author stands towards the request: its owner wrote it and is not asked. */
export const AUTHOR_CONSENTS = ['NOT_NEEDED', 'PENDING', ...AUTHOR_ANSWERS] as const;
export type AuthorConsent = (typeof AUTHOR_CONSENTS)[number];

export const AUTHOR_ANSWER_NAMES = {
  AGREED: 'Đã đồng ý',
  ON_PAPER: 'Đồng ý bằng văn bản',
  CHANGE_ASKED: 'Đề nghị sửa',
} as const satisfies Record<AuthorAnswer, string>;

export const AUTHOR_CONSENT_NAMES = {
  NOT_NEEDED: 'Người viết đơn',
  PENDING: 'Chưa trả lời',
  ...AUTHOR_ANSWER_NAMES,
} as const satisfies Record<AuthorConsent, string>;

/** Longest remark of a co-author, and longest name of a paper. */
export const CONSENT_NOTE_LENGTH = 1_000;

export interface AuthorStanding extends AuthorShare {
  readonly answer: AuthorAnswer | null;
  /** The share that was answered; another share has not been answered yet. */
  readonly answeredShare: number | null;
}

/** An answer holds for the share it was given to: whoever changes the share asks anew. */
export function consentOf(
  ownerId: string,
  { staffId, shareBasisPoints, answer, answeredShare }: AuthorStanding,
): AuthorConsent {
  if (staffId === ownerId) return 'NOT_NEEDED';
  return answer !== null && answeredShare === shareBasisPoints ? answer : 'PENDING';
}

/** Until the division has confirmed a request its authors may still say yes or no. */
const ANSWERED_IN = ['DRAFT', 'RETURNED', 'SUBMITTED'] as const satisfies readonly InitiativeStatus[];

export function takesAnswers(status: InitiativeStatus): boolean {
  return ANSWERED_IN.some((each) => each === status);
}

/** Whoever agreed may still think better of it while the request lies at the desks; once it is received, it is for the secretariat. */
const TAKEN_BACK_IN = ['SUBMITTED', 'ENDORSED'] as const satisfies readonly InitiativeStatus[];

/** True where a change that a co-author asks for brings the request back to whoever wrote it. */
export function bringsBack(status: InitiativeStatus, reply: AuthorReply): boolean {
  return reply === 'CHANGE_ASKED' && TAKEN_BACK_IN.some((each) => each === status);
}

/** A co-author answers for oneself alone. */
export function mayAnswerAuthorship({ staffId }: InitiativeActor, { ownerId, authorIds }: InitiativeFacts): boolean {
  return staffId !== undefined && staffId !== ownerId && authorIds.includes(staffId);
}

/** Why a co-author wants a change is for the authors and the desks that may give the request back. */
export function mayReadConsentNotes(actor: InitiativeActor, facts: InitiativeFacts): boolean {
  const isAuthor = actor.staffId === facts.ownerId || mayAnswerAuthorship(actor, facts);
  return isAuthor || mayEverDoWithInitiative(actor, 'RETURN', facts) || hasRole(actor, 'SECRETARY', 'DIRECTOR');
}

/** Whether the co-author is asked now: shares that do not make a whole yet are still being written. */
export function isAskedToConsent(
  staffId: string,
  { status, ownerId, authors }: { status: InitiativeStatus; ownerId: string; authors: readonly AuthorStanding[] },
): boolean {
  const own = authors.find((author) => author.staffId === staffId);
  if (own === undefined || own.shareBasisPoints === 0 || !takesAnswers(status)) return false;
  return isWhole(authors) && consentOf(ownerId, own) === 'PENDING';
}

function isWhole(authors: readonly AuthorShare[]): boolean {
  return authors.reduce((sum, { shareBasisPoints }) => sum + shareBasisPoints, 0) === WHOLE_IN_BASIS_POINTS;
}

/**
 * What keeps a request from being submitted and from being confirmed: each co-author who has not agreed to the share as it stands.
 * `canAnswer` says who has an account of their own to answer with today.
 */
export function consentProblems(
  ownerId: string,
  authors: readonly AuthorStanding[],
  canAnswer: (staffId: string) => boolean,
): readonly InputProblem[] {
  return authors.flatMap((author, index) => {
    const consent = consentOf(ownerId, author);
    const field = `authors.${index}`;
    if (consent === 'CHANGE_ASKED') return [{ field, code: 'CHANGE_ASKED' }];
    if (consent !== 'PENDING') return [];
    return [{ field, code: canAnswer(author.staffId) ? 'NOT_CONSENTED' : 'PAPER_CONSENT_MISSING' }];
  });
}
