import { daysBetween, type InputProblem, type PlainDate } from '../kernel/index.ts';
import { neededProblems, tooLongProblems } from '../works/index.ts';
import { organiserProblems } from './contribution.ts';
import { GATHERING_LIMITS, type GatheringKind } from './gathering-life.ts';

export interface GatheringTyped {
  readonly kind: GatheringKind;
  readonly title: string;
  readonly organiser: string;
  readonly place: string;
  readonly firstDay: PlainDate;
  readonly lastDay: PlainDate;
  readonly startTime: string | undefined;
  readonly invitesAll: boolean;
  readonly departmentIds: readonly string[];
  readonly staffIds: readonly string[];
}

/** Hours and minutes of a day, as an invitation has them. */
const TIME_OF_DAY = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** What keeps a gathering from being planned; empty when it may be. */
export function gatheringProblems(typed: GatheringTyped): readonly InputProblem[] {
  const { kind, title, organiser, place, firstDay, lastDay, startTime, invitesAll, departmentIds, staffIds } = typed;
  const isNobodyInvited = !invitesAll && departmentIds.length === 0 && staffIds.length === 0;
  return [
    ...neededProblems('title', title, GATHERING_LIMITS.title),
    ...organiserProblems(kind, organiser),
    ...neededProblems('place', place, GATHERING_LIMITS.place),
    ...dayProblems(firstDay, lastDay),
    ...(startTime !== undefined && !TIME_OF_DAY.test(startTime) ? [{ field: 'startTime', code: 'NOT_A_TIME' }] : []),
    ...(isNobodyInvited ? [{ field: 'departmentIds', code: 'NOBODY_INVITED' }] : []),
  ];
}

function dayProblems(firstDay: PlainDate, lastDay: PlainDate): readonly InputProblem[] {
  if (lastDay < firstDay) return [{ field: 'lastDay', code: 'ENDS_BEFORE_START' }];
  const days = daysBetween(firstDay, lastDay) + 1;
  return days > GATHERING_LIMITS.days
    ? [{ field: 'lastDay', code: 'TOO_MANY_DAYS', limit: GATHERING_LIMITS.days, actual: days }]
    : [];
}

export interface GatheringResult {
  readonly summary: string;
  readonly guestCount: number;
}

/** What keeps a gathering from being told as held: not yet begun, a roll that is not called to the end, no word on its result. */
export function heldProblems(
  { summary, guestCount }: GatheringResult,
  { firstDay, unmarked }: { readonly firstDay: PlainDate; readonly unmarked: number },
  today: PlainDate,
): readonly InputProblem[] {
  return [
    ...beginProblems(firstDay, today),
    ...(unmarked > 0 ? [{ field: 'marks', code: 'UNMARKED', actual: unmarked }] : []),
    ...neededProblems('summary', summary, GATHERING_LIMITS.summary),
    ...(guestCount < 0 || guestCount > GATHERING_LIMITS.guests
      ? [{ field: 'guestCount', code: 'OUT_OF_RANGE', limit: GATHERING_LIMITS.guests, actual: guestCount }]
      : []),
  ];
}

/** Nobody was present at what has not begun. */
export function beginProblems(firstDay: PlainDate, today: PlainDate): readonly InputProblem[] {
  return today < firstDay ? [{ field: 'marks', code: 'NOT_BEGUN' }] : [];
}

/** A reason that must be given and fit. */
export function cancelProblems(reason: string): readonly InputProblem[] {
  return reason.trim() === ''
    ? [{ field: 'reason', code: 'REQUIRED' }]
    : tooLongProblems('reason', reason, GATHERING_LIMITS.reason);
}
