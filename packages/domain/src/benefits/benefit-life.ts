import { err, nextState, ok, type PlainDate, type Result, type TransitionTable } from '../kernel/index.ts';

/** A check of what a recognised initiative really brings: asked for from its due day on, told by its author, confirmed by the head. */
export const BENEFIT_STATUSES = ['WAITING', 'REPORTED', 'RETURNED', 'CONFIRMED'] as const;
export type BenefitStatus = (typeof BENEFIT_STATUSES)[number];

/** As people see it: one that waits is not due until its day has come. */
export const BENEFIT_STATES = ['NOT_DUE', ...BENEFIT_STATUSES] as const;
export type BenefitState = (typeof BENEFIT_STATES)[number];

export const BENEFIT_EVENTS = ['REPORT', 'CONFIRM', 'RETURN'] as const;
export type BenefitEvent = (typeof BENEFIT_EVENTS)[number];

export const BENEFIT_TRANSITIONS = {
  NOT_DUE: {},
  WAITING: { REPORT: 'REPORTED' },
  REPORTED: { CONFIRM: 'CONFIRMED', RETURN: 'RETURNED' },
  RETURNED: { REPORT: 'REPORTED' },
  CONFIRMED: {},
} as const satisfies TransitionTable<BenefitState, BenefitEvent>;

export const BENEFIT_STATE_NAMES = {
  NOT_DUE: 'Chưa đến hạn',
  WAITING: 'Chờ báo',
  REPORTED: 'Đã gửi',
  RETURNED: 'Trả lại',
  CONFIRMED: 'Đã xác nhận',
} as const satisfies Record<BenefitState, string>;

/** Longest texts in characters and the largest amount in đồng; the CHECKs of the table repeat them. */
export const BENEFIT_LIMITS = { amount: 1_000_000_000_000, words: 4_000, evidence: 500, reason: 1_000 } as const;

/** The months after the decision day at which the benefit is checked, as the body has set them for that day. */
export const BENEFIT_MONTHS_SETTING = 'initiativeBenefitMonths';
/** While the body has set nothing; the trigger that makes the checks repeats it. */
export const USUAL_BENEFIT_MONTHS = [6, 12] as const;

export function benefitStateOn(
  { status, dueOn }: { readonly status: BenefitStatus; readonly dueOn: PlainDate },
  today: PlainDate,
): BenefitState {
  return status === 'WAITING' && dueOn > today ? 'NOT_DUE' : status;
}

/** True when the author should have told and has not, or has to tell again: the due day itself still counts as in time. */
export function isBenefitOverdue(
  { status, dueOn }: { readonly status: BenefitStatus; readonly dueOn: PlainDate },
  today: PlainDate,
): boolean {
  return (status === 'WAITING' || status === 'RETURNED') && dueOn < today;
}

/**
 * The months after the decision of the check before this one, 0 for the first: an amount is of the time since then, so that amounts of one
 * initiative add up.
 */
export function monthsBefore(months: number, all: readonly number[]): number {
  return Math.max(0, ...all.filter((each) => each < months));
}

/** The status after the act, or the refusal that names state and act. Presumes that the right is held. */
export function applyBenefitEvent(
  state: BenefitState,
  event: BenefitEvent,
): Result<
  BenefitStatus,
  { readonly code: 'INVALID_TRANSITION'; readonly from: BenefitState; readonly event: BenefitEvent }
> {
  const to = nextState<BenefitState, BenefitEvent>(BENEFIT_TRANSITIONS, state, event);
  // No act leads back to before the due day.
  return to === undefined || to === 'NOT_DUE' ? err({ code: 'INVALID_TRANSITION', from: state, event }) : ok(to);
}
