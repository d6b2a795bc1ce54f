import { regimeInForce, rulesUnder } from '../eligibility/index.ts';
import { addWorkingDays, daysBetween, yearOf, type PlainDate } from '../kernel/index.ts';
import { AWARDS, type AwardCode } from '../vocabulary/index.ts';
import type { DecidingAuthority } from './deciding-authority.ts';
import type { SubmissionLineState } from './submission-life.ts';

/** Working days within which an authority answers; a setting of the body with its ground for each. */
export const ANSWER_DAYS_SETTING = {
  PROVINCE_CHAIRMAN: 'provinceAnswerDays',
  MINISTER: 'ministryAnswerDays',
  PRIME_MINISTER: 'primeMinisterAnswerDays',
  PRESIDENT: 'presidentAnswerDays',
} as const satisfies Record<DecidingAuthority, string>;

/** The last day on which an authority takes dossiers of the year; set anew for each year. */
export const LAST_DAY_SETTING = {
  PROVINCE_CHAIRMAN: 'provinceLastDay',
  MINISTER: 'ministryLastDay',
  PRIME_MINISTER: 'primeMinisterLastDay',
  PRESIDENT: 'presidentLastDay',
} as const satisfies Record<DecidingAuthority, string>;

/** Most working days that a body may set. */
export const MOST_ANSWER_DAYS = 250;

/**
 * Working days while nobody has set anything. Decree 91 article 48: 25 at the province or ministry for their own awards; for those of
 * the State 20 there, 30 for the national fighter, and 20 at the centre. Decree 152 article 35: 30 at the province and 20 at the
 * centre; for its own awards the province says how long, and the older number stands in.
 */
export function usualAnswerDays(award: AwardCode, sentOn: PlainDate): number {
  if (AWARDS[award].level !== 'STATE') return 25;
  const isShorter = rulesUnder(regimeInForce(sentOn)) === 'A' && award !== 'NATIONAL_EMULATION_FIGHTER';
  return isShorter ? 40 : 50;
}

/** The last day by which an answer is expected. */
export function answerExpectedOn(sentOn: PlainDate, days: number): PlainDate {
  return addWorkingDays(sentOn, days);
}

/** Calendar days since the line went out. */
export function daysWaiting(sentOn: PlainDate, today: PlainDate): number {
  return today < sentOn ? 0 : daysBetween(sentOn, today);
}

/** True when the answer should have come; the expected day itself is still in time. */
export function isAnswerOverdue(
  { state, expectedOn }: { readonly state: SubmissionLineState; readonly expectedOn: PlainDate | undefined },
  today: PlainDate,
): boolean {
  return state === 'WAITING' && expectedOn !== undefined && expectedOn < today;
}

/**
 * Whether a last day that was set is of this year's dossiers: they are taken from the middle of the year to the end of the next. A
 * day of an older round says nothing.
 */
export function isLastDayOfYear(lastDay: PlainDate, year: number): boolean {
  return lastDay >= `${year}-07-01` && yearOf(lastDay) <= year + 1;
}
