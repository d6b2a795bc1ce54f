import { addWorkingDays, isOneOf, workingDaysUntil, type PlainDate } from '../kernel/index.ts';
import { OWN_LEVEL_AWARDS, type AwardCode } from '../vocabulary/index.ts';

/** What a body sets about its postings: the law wants awards to be public and leaves how and how long to the body. */
export const POSTING_SETTING = { days: 'postingDays', required: 'postingRequired' } as const;

/** Which lines must have been posted before the council sees them. */
export const POSTING_REQUIREMENTS = ['NONE', 'HIGHER', 'ALL'] as const;
export type PostingRequirement = (typeof POSTING_REQUIREMENTS)[number];

export const POSTING_REQUIREMENT_NAMES = {
  NONE: 'Không đòi hỏi',
  HIGHER: 'Khen thưởng trình cấp trên',
  ALL: 'Mọi danh hiệu, hình thức khen thưởng',
} as const satisfies Record<PostingRequirement, string>;

/** What holds on a day. */
export interface PostingTerms {
  /** Least number of working days; undefined where the body has set none and each posting says its own last day. */
  readonly days: number | undefined;
  readonly required: PostingRequirement;
}

/** The two settings as they are kept; what is no value of theirs counts as not set. */
export function postingTerms(valueOf: (key: string) => unknown): PostingTerms {
  const days = valueOf(POSTING_SETTING.days);
  const required = valueOf(POSTING_SETTING.required);
  return {
    days: typeof days === 'number' ? days : undefined,
    required: typeof required === 'string' && isOneOf(POSTING_REQUIREMENTS, required) ? required : 'NONE',
  };
}

/** True when a line for this award goes before the council only after it was posted. */
export function needsPosting(award: AwardCode, required: PostingRequirement): boolean {
  if (required === 'NONE') return false;
  return required === 'ALL' || !isOneOf(OWN_LEVEL_AWARDS, award);
}

/** The earliest last day of a posting from `fromOn`; undefined where the body has set no length. */
export function earliestLastDay(fromOn: PlainDate, { days }: Pick<PostingTerms, 'days'>): PlainDate | undefined {
  return days === undefined ? undefined : addWorkingDays(fromOn, days);
}

/** The last day itself still takes comments. */
export function isPostingOver(dueOn: PlainDate, today: PlainDate): boolean {
  return dueOn < today;
}

/** Working days that are left after today; none on the last day and later. */
export function postingDaysLeft(dueOn: PlainDate, today: PlainDate): number {
  return workingDaysUntil(today, dueOn);
}
