import { hasRole, isSameHand, reasonProblems, type Hand } from '../accounts/index.ts';
import { err, eventsFrom, lengthOf, nextState, ok } from '../kernel/index.ts';
import type { InputProblem, PlainDate, Result, TransitionTable } from '../kernel/index.ts';
import { revocationGroundsOn, type RevocationGround } from './revocation-grounds.ts';
import { handsSigning, signingOn, type Signer } from './signing.ts';

export const REVOCATION_STATUSES = ['PROPOSED', 'CONFIRMED', 'REFUSED', 'WITHDRAWN'] as const;
export type RevocationStatus = (typeof REVOCATION_STATUSES)[number];

export const REVOCATION_STATUS_NAMES = {
  PROPOSED: 'Chờ xác nhận',
  CONFIRMED: 'Đã hủy bỏ',
  REFUSED: 'Không xác nhận',
  WITHDRAWN: 'Đã rút',
} as const satisfies Record<RevocationStatus, string>;

export const REVOCATION_EVENTS = ['CONFIRM', 'REFUSE', 'WITHDRAW'] as const;
export type RevocationEvent = (typeof REVOCATION_EVENTS)[number];

/** A confirmed revocation is final, as the decision is that it rests on: only a new paper changes it. */
export const REVOCATION_TRANSITIONS = {
  PROPOSED: { CONFIRM: 'CONFIRMED', REFUSE: 'REFUSED', WITHDRAW: 'WITHDRAWN' },
  CONFIRMED: {},
  REFUSED: {},
  WITHDRAWN: {},
} as const satisfies TransitionTable<RevocationStatus, RevocationEvent>;

export function applyRevocationEvent(
  from: RevocationStatus,
  event: RevocationEvent,
): Result<RevocationStatus, { readonly from: RevocationStatus; readonly event: RevocationEvent }> {
  const next = nextState<RevocationStatus, RevocationEvent>(REVOCATION_TRANSITIONS, from, event);
  return next === undefined ? err({ from, event }) : ok(next);
}

export interface RevocationFacts {
  readonly proposedBy: Hand;
  /** Whose award it is, or who the authors of the initiative are; empty for the award of a collective. */
  readonly rewardedStaffIds: readonly string[];
  /** By the calendar of the body: a signature in somebody's stead counts on its days only. */
  readonly today: PlainDate;
}

type Rule = (actor: Signer, facts: RevocationFacts) => boolean;

/**
 * Who signs decisions, is not who proposed and does not decide on the own award (security.md 4.2 note 5, 4.5 rules 7 and 9). By
 * authority (TUQ.) what the principal may not decide the delegate may not either; a deputy (KT.) may.
 */
const isSignerApart: Rule = (actor, { proposedBy, rewardedStaffIds, today }) => {
  // On whose behalf somebody acts hangs on no post: a director signs by the own one, everybody else by the delegation.
  const signing = signingOn(actor, { today, issuedOn: today, post: '' });
  if (signing === undefined || !signing.ok) return false;
  const hands = handsSigning(actor, signing.value);
  return hands.every(
    (hand) => !isSameHand(hand, proposedBy) && (hand.staffId === undefined || !rewardedStaffIds.includes(hand.staffId)),
  );
};

/** The office, or the director who proposed in its place; nobody takes back what was proposed about the own award. */
const isSecretaryApart: Rule = (actor, { proposedBy, rewardedStaffIds }) =>
  (hasRole(actor, 'SECRETARY') || (hasRole(actor, 'DIRECTOR') && actor.accountId === proposedBy.accountId)) &&
  (actor.staffId === undefined || !rewardedStaffIds.includes(actor.staffId));

const WHO_MAY = {
  CONFIRM: isSignerApart,
  REFUSE: isSignerApart,
  WITHDRAW: isSecretaryApart,
} as const satisfies Record<RevocationEvent, Rule>;

export function mayDoWithRevocation(actor: Signer, event: RevocationEvent, facts: RevocationFacts): boolean {
  return WHO_MAY[event](actor, facts);
}

/** What the viewer can do now. */
export function revocationEventsFor(
  actor: Signer,
  status: RevocationStatus,
  facts: RevocationFacts,
): readonly RevocationEvent[] {
  return eventsFrom<RevocationStatus, RevocationEvent>(REVOCATION_TRANSITIONS, status).filter((event) =>
    WHO_MAY[event](actor, facts),
  );
}

/** Longest texts of a revocation, in characters. */
export const REVOCATION_LIMITS = { paperNumber: 50, revokedBy: 200 } as const;

/** The decision that takes back what an earlier one gave, made by who had given it (Luật TĐKT 2022 Điều 93 khoản 8). */
export interface RevokingPaper {
  readonly reason: string;
  readonly paperNumber: string;
  readonly paperDate: PlainDate;
  readonly revokedBy: string;
}

export interface RevocationForm extends RevokingPaper {
  readonly ground: RevocationGround;
}

/** The day on which it was given, and the body's own day. */
export interface RevocationDays {
  readonly decidedOn: PlainDate;
  readonly today: PlainDate;
}

/** What is wrong with a revocation as filled in: its decision has come, comes after the award, and names a ground of its day. */
export function revocationProblems(
  { ground, ...paper }: RevocationForm,
  days: RevocationDays,
): readonly InputProblem[] {
  const isOfItsDay = revocationGroundsOn(paper.paperDate).some((known) => known.ground === ground);
  return revokingPaperProblems(paper, days, isOfItsDay ? [] : [{ field: 'ground', code: 'NOT_IN_LAW' }]);
}

/** What is wrong with the paper, with what is wrong with its ground in the order of the form. */
export function revokingPaperProblems(
  { reason, paperNumber, paperDate, revokedBy }: RevokingPaper,
  { decidedOn, today }: RevocationDays,
  groundProblems: readonly InputProblem[],
): readonly InputProblem[] {
  return [
    ...revokingTextProblems('paperNumber', paperNumber, REVOCATION_LIMITS.paperNumber),
    ...(paperDate > today ? [{ field: 'paperDate', code: 'IN_THE_FUTURE' }] : []),
    ...(paperDate < decidedOn ? [{ field: 'paperDate', code: 'BEFORE_DECISION' }] : []),
    ...revokingTextProblems('revokedBy', revokedBy, REVOCATION_LIMITS.revokedBy),
    ...groundProblems,
    ...reasonProblems(reason),
  ];
}

export function revokingTextProblems(field: string, text: string, limit: number): readonly InputProblem[] {
  const actual = lengthOf(text);
  if (actual === 0) return [{ field, code: 'REQUIRED' }];
  return actual > limit ? [{ field, code: 'TOO_LONG', limit, actual }] : [];
}
