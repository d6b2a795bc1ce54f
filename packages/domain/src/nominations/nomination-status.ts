import { err, nextState, ok, type Result, type TransitionTable } from '../kernel/index.ts';

/** The life of one nomination line, from the division's draft to the decision. */
export const NOMINATION_STATUSES = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'RECEIVED',
  'ELIGIBLE',
  'INELIGIBLE',
  'POSTED',
  'ON_AGENDA',
  'PASSED',
  'NOT_PASSED',
  'DECIDED',
  'FORWARDED',
  'GRANTED_ABOVE',
  'REFUSED_ABOVE',
  'WITHDRAWN',
] as const;
export type NominationStatus = (typeof NOMINATION_STATUSES)[number];

export const NOMINATION_STATUS_NAMES = {
  DRAFT: 'Bản nháp',
  SUBMITTED: 'Chờ tiếp nhận',
  RETURNED: 'Cần bổ sung',
  RECEIVED: 'Đã tiếp nhận',
  ELIGIBLE: 'Đủ điều kiện',
  INELIGIBLE: 'Không đủ điều kiện',
  POSTED: 'Đang công khai',
  ON_AGENDA: 'Đã trình Hội đồng',
  PASSED: 'Hội đồng thông qua',
  NOT_PASSED: 'Hội đồng không thông qua',
  DECIDED: 'Đã có quyết định',
  FORWARDED: 'Trình cấp trên',
  GRANTED_ABOVE: 'Cấp trên đã khen thưởng',
  REFUSED_ABOVE: 'Cấp trên không khen thưởng',
  WITHDRAWN: 'Đã rút',
} as const satisfies Record<NominationStatus, string>;

/** What a person does to a line. */
export const NOMINATION_EVENTS = [
  'EDIT',
  'SUBMIT',
  'WITHDRAW',
  'RETURN',
  'RECEIVE',
  'ASSIGN',
  'CONFIRM_ELIGIBLE',
  'FIND_INELIGIBLE',
  'CHECK_AGAIN',
  'PUT_ON_AGENDA',
  'ASK_WITHDRAWAL',
  'AGREE_WITHDRAWAL',
  'REFUSE_WITHDRAWAL',
] as const;
export type NominationEvent = (typeof NOMINATION_EVENTS)[number];

/**
 * What happens to a line as a consequence: REVIVE ticks a line again that was unticked before it was ever sent; the others
 * follow from a public posting, the council's meeting, the director's decision and the tờ trình to the higher level, which carry
 * their own rights.
 */
export const NOMINATION_CONSEQUENCES = [
  'REVIVE',
  'POST',
  'END_POSTING',
  'TAKE_OFF_POSTING',
  'TAKE_OFF_AGENDA',
  'PASS',
  'FAIL',
  'VOTE_AGAIN',
  'TAKE_BACK_RESULT',
  'DECIDE',
  'FORWARD',
  'TAKE_BACK',
  'GRANT_ABOVE',
  'REFUSE_ABOVE',
  'CORRECT_ABOVE',
] as const;
export type NominationConsequence = (typeof NOMINATION_CONSEQUENCES)[number];

export type NominationMove = NominationEvent | NominationConsequence;

/**
 * A line can be withdrawn until the secretariat has taken it; after that its division asks, until the council has voted. Papers and
 * criteria are checked before the council sees the line (Luật Thi đua, khen thưởng 2003 Điều 83(5); Luật 2022 Điều 83), so only an
 * eligible line goes on an agenda, and a line taken off one is eligible still. What a check found can be looked at anew as long as no
 * agenda holds the line. While a public posting holds it no agenda does; it comes back eligible, or to be checked anew where
 * somebody's comment asks for it. What the director does not decide goes up in a tờ trình, and its answer is that of the higher level;
 * one that was written down wrongly is taken back.
 */
export const NOMINATION_TRANSITIONS = {
  DRAFT: { EDIT: 'DRAFT', SUBMIT: 'SUBMITTED', WITHDRAW: 'WITHDRAWN' },
  SUBMITTED: { ASSIGN: 'SUBMITTED', RETURN: 'RETURNED', RECEIVE: 'RECEIVED', WITHDRAW: 'WITHDRAWN' },
  RETURNED: { EDIT: 'RETURNED', SUBMIT: 'SUBMITTED', WITHDRAW: 'WITHDRAWN' },
  RECEIVED: {
    ASSIGN: 'RECEIVED',
    RETURN: 'RETURNED',
    CONFIRM_ELIGIBLE: 'ELIGIBLE',
    FIND_INELIGIBLE: 'INELIGIBLE',
    // Others have begun to work on it: its division asks, the secretariat agrees or not.
    ASK_WITHDRAWAL: 'RECEIVED',
    AGREE_WITHDRAWAL: 'WITHDRAWN',
    REFUSE_WITHDRAWAL: 'RECEIVED',
  },
  ELIGIBLE: {
    CHECK_AGAIN: 'RECEIVED',
    POST: 'POSTED',
    PUT_ON_AGENDA: 'ON_AGENDA',
    ASK_WITHDRAWAL: 'ELIGIBLE',
    AGREE_WITHDRAWAL: 'WITHDRAWN',
    REFUSE_WITHDRAWAL: 'ELIGIBLE',
  },
  INELIGIBLE: { CHECK_AGAIN: 'RECEIVED' },
  // What is posted or on an agenda is let go only once it is taken off: nobody comments or votes on what is gone.
  POSTED: {
    END_POSTING: 'ELIGIBLE',
    TAKE_OFF_POSTING: 'RECEIVED',
    ASK_WITHDRAWAL: 'POSTED',
    REFUSE_WITHDRAWAL: 'POSTED',
  },
  ON_AGENDA: {
    TAKE_OFF_AGENDA: 'ELIGIBLE',
    PASS: 'PASSED',
    FAIL: 'NOT_PASSED',
    ASK_WITHDRAWAL: 'ON_AGENDA',
    REFUSE_WITHDRAWAL: 'ON_AGENDA',
  },
  // A count that is proved wrong before it is certified decides nothing; who is tied for the last place is voted on once more.
  PASSED: { DECIDE: 'DECIDED', FORWARD: 'FORWARDED', TAKE_BACK_RESULT: 'ON_AGENDA', VOTE_AGAIN: 'ON_AGENDA' },
  // Voted on once more in the same meeting, where the vote rule allows it.
  NOT_PASSED: { VOTE_AGAIN: 'ON_AGENDA', TAKE_BACK_RESULT: 'ON_AGENDA' },
  DECIDED: {},
  FORWARDED: { TAKE_BACK: 'PASSED', GRANT_ABOVE: 'GRANTED_ABOVE', REFUSE_ABOVE: 'REFUSED_ABOVE' },
  GRANTED_ABOVE: { CORRECT_ABOVE: 'FORWARDED' },
  REFUSED_ABOVE: { CORRECT_ABOVE: 'FORWARDED' },
  WITHDRAWN: { REVIVE: 'DRAFT' },
} as const satisfies TransitionTable<NominationStatus, NominationMove>;

/** Before the first submission and after a return the facts are read live; in between the frozen card is what was judged. */
export const OPEN_STATUSES = ['DRAFT', 'RETURNED'] as const satisfies readonly NominationStatus[];

/** Lines that somebody has said no to: the check, the council, or the higher level. They stand for themselves and hinder nothing. */
export const REFUSED_STATUSES = [
  'INELIGIBLE',
  'NOT_PASSED',
  'REFUSED_ABOVE',
] as const satisfies readonly NominationStatus[];

/** Lines that count as proposed: everything that was neither withdrawn nor refused. */
export const STANDING_STATUSES = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'RECEIVED',
  'ELIGIBLE',
  'POSTED',
  'ON_AGENDA',
  'PASSED',
  'DECIDED',
  'FORWARDED',
  'GRANTED_ABOVE',
] as const satisfies readonly NominationStatus[];

/** Lines with an award: by the own director, or by the higher level. */
export const AWARDED_STATUSES = ['DECIDED', 'GRANTED_ABOVE'] as const satisfies readonly NominationStatus[];

/** Lines that the council said yes to, whatever came after. */
export const PASSED_STATUSES = [
  'PASSED',
  'DECIDED',
  'FORWARDED',
  'GRANTED_ABOVE',
  'REFUSED_ABOVE',
] as const satisfies readonly NominationStatus[];

/** Lines that hold a place of a quota: proposed, and no longer with the division. */
export const SENT_STATUSES = STANDING_STATUSES.filter((status) => !isOneOfStatuses(status, OPEN_STATUSES));

/** What the council may read: lines on an agenda and what became of them. */
export const COUNCIL_STATUSES = [
  'ON_AGENDA',
  'NOT_PASSED',
  ...PASSED_STATUSES,
] as const satisfies readonly NominationStatus[];

/** With the secretariat or further, and the outcome not known: other bodies may be asked about such a line. */
export const ASKED_ABOUT_STATUSES = [
  'SUBMITTED',
  'RECEIVED',
  'ELIGIBLE',
  'POSTED',
  'ON_AGENDA',
  'PASSED',
  'FORWARDED',
] as const satisfies readonly NominationStatus[];

export interface InvalidNominationMove {
  readonly code: 'INVALID_TRANSITION';
  readonly from: NominationStatus;
  readonly event: NominationMove;
}

/** The status after a move, or the refusal that names both. */
export function applyNominationMove(
  from: NominationStatus,
  event: NominationMove,
): Result<NominationStatus, InvalidNominationMove> {
  const to = nextState<NominationStatus, NominationMove>(NOMINATION_TRANSITIONS, from, event);
  return to === undefined ? err({ code: 'INVALID_TRANSITION', from, event }) : ok(to);
}

export function isOneOfStatuses(status: NominationStatus, statuses: readonly NominationStatus[]): boolean {
  return statuses.includes(status);
}
