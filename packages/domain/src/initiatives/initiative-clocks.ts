import { addMonths, type InputProblem, type PlainDate } from '../kernel/index.ts';
import type { InitiativeStatus } from './initiative-status.ts';

/**
 * The clocks of a request: how long after the first application it is filed (Nghị định 13/2012/NĐ-CP Điều 5), how long it is
 * checked and how long its author mends it (Điều 6), and how long the decision may take (khoản 1 Điều 7).
 */
export const INITIATIVE_CLOCKS = ['FILING', 'CHECK', 'MENDING', 'DECISION'] as const;
export type InitiativeClock = (typeof INITIATIVE_CLOCKS)[number];

export const INITIATIVE_CLOCK_NAMES = {
  FILING: 'Nộp đơn',
  CHECK: 'Thẩm tra đơn',
  MENDING: 'Bổ sung đơn',
  DECISION: 'Quyết định công nhận',
} as const satisfies Record<InitiativeClock, string>;

/** The clock that runs in each status; none once the request is decided or taken back. */
const CLOCK_IN = {
  DRAFT: 'FILING',
  SUBMITTED: 'CHECK',
  ENDORSED: 'CHECK',
  RETURNED: 'MENDING',
  RECEIVED: 'DECISION',
  SCORING: 'DECISION',
  BEFORE_COUNCIL: 'DECISION',
  RECOGNISED: undefined,
  NOT_RECOGNISED: undefined,
  NOT_ACCEPTED: undefined,
  WITHDRAWN: undefined,
} as const satisfies Record<InitiativeStatus, InitiativeClock | undefined>;

export function clockIn(status: InitiativeStatus): InitiativeClock | undefined {
  return CLOCK_IN[status];
}

/** Months of each clock; what a body sets holds for the clocks that start from then on. */
export type ClockMonths = Readonly<Record<InitiativeClock, number>>;

/** The three that the sources do not settle for good are settings of the body; the three months of the decision are the decree's own. */
export const CLOCK_SETTINGS = {
  initiativeFilingMonths: 'FILING',
  initiativeCheckMonths: 'CHECK',
  initiativeMendingMonths: 'MENDING',
} as const satisfies Readonly<Record<string, InitiativeClock>>;

/** What holds while the body has set nothing. */
export const USUAL_CLOCK_MONTHS = { FILING: 12, CHECK: 1, MENDING: 1, DECISION: 3 } as const satisfies ClockMonths;

/** Most months that a body may set. */
export const MOST_CLOCK_MONTHS = 24;

/** The days, by the body's calendar, from which clocks are counted. */
export interface ClockDays {
  readonly firstAppliedOn: PlainDate | undefined;
  /** The first submission: what is mended and sent again was filed then. */
  readonly filedOn: PlainDate | undefined;
  readonly submittedOn: PlainDate | undefined;
  readonly returnedOn: PlainDate | undefined;
  readonly receivedOn: PlainDate | undefined;
  readonly firstApplicationEndedOn: PlainDate | undefined;
}

/** True where the request was filed before anybody had applied it: the decision then waits for the end of the first application. */
export function isFiledBeforeApplication({ filedOn, firstAppliedOn }: ClockDays): boolean {
  return filedOn !== undefined && (firstAppliedOn === undefined || firstAppliedOn > filedOn);
}

/** The day from which the running clock counts; undefined while none runs. */
export function clockStart(status: InitiativeStatus, days: ClockDays): PlainDate | undefined {
  switch (CLOCK_IN[status]) {
    case 'FILING':
      return days.firstAppliedOn;
    case 'CHECK':
      return days.submittedOn;
    case 'MENDING':
      return days.returnedOn;
    case 'DECISION':
      return isFiledBeforeApplication(days) ? laterOf(days.receivedOn, days.firstApplicationEndedOn) : days.receivedOn;
    case undefined:
      return undefined;
  }
}

function laterOf(one: PlainDate | undefined, other: PlainDate | undefined): PlainDate | undefined {
  if (one === undefined || other === undefined) return undefined;
  return one > other ? one : other;
}

/** The last day of the running clock, itself still in time; undefined while none runs. */
export function dueDayOf(status: InitiativeStatus, days: ClockDays, months: ClockMonths): PlainDate | undefined {
  const clock = CLOCK_IN[status];
  const start = clockStart(status, days);
  return clock === undefined || start === undefined ? undefined : addMonths(start, months[clock]);
}

/** Filed more than the months of the clock after the first application: taken in only by a decision of the secretariat. */
export function isFiledLate(firstAppliedOn: PlainDate | undefined, filedOn: PlainDate, months: number): boolean {
  return firstAppliedOn !== undefined && addMonths(firstAppliedOn, months) < filedOn;
}

/** Whether the end of the first application can be told now: after filing, and before the decision. */
export function takesApplicationEnd(status: InitiativeStatus, days: ClockDays): boolean {
  const clock = CLOCK_IN[status];
  return (clock === 'CHECK' || clock === 'DECISION') && isFiledBeforeApplication(days);
}

/** What is wrong with a first application that came after filing: it began after the filing, ended after it began, and is over. */
export function applicationProblems(
  { firstAppliedOn, endedOn }: { readonly firstAppliedOn: PlainDate; readonly endedOn: PlainDate },
  filedOn: PlainDate,
  today: PlainDate,
): readonly InputProblem[] {
  return [
    ...(firstAppliedOn <= filedOn ? [{ field: 'firstAppliedOn', code: 'NOT_AFTER_FILING' }] : []),
    ...(endedOn < firstAppliedOn ? [{ field: 'endedOn', code: 'ENDS_BEFORE_IT_BEGINS' }] : []),
    ...(endedOn > today ? [{ field: 'endedOn', code: 'IN_FUTURE' }] : []),
  ];
}
