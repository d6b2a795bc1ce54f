import type { PlainDate } from '../kernel/index.ts';

export type IssueDateProblem = 'IN_THE_FUTURE' | 'BEFORE_MEETING';

/** A decision bears a day that has come, and not one before the council met. */
export function issueDateProblem(
  issuedOn: PlainDate,
  today: PlainDate,
  meetingDay: PlainDate | undefined,
): IssueDateProblem | undefined {
  if (issuedOn > today) return 'IN_THE_FUTURE';
  return meetingDay !== undefined && issuedOn < meetingDay ? 'BEFORE_MEETING' : undefined;
}
