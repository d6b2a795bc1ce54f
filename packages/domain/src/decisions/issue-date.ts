import type { PlainDate } from '../kernel/index.ts';

export type IssueDateProblem = 'IN_THE_FUTURE' | 'BEFORE_MEETING' | 'BEFORE_AMENDED';

/** A decision bears a day that has come, not one before the council met, nor before the decision that it corrects or adds to. */
export function issueDateProblem(
  issuedOn: PlainDate,
  today: PlainDate,
  meetingDay: PlainDate | undefined,
  amendedDay?: PlainDate,
): IssueDateProblem | undefined {
  if (issuedOn > today) return 'IN_THE_FUTURE';
  if (amendedDay !== undefined && issuedOn < amendedDay) return 'BEFORE_AMENDED';
  return meetingDay !== undefined && issuedOn < meetingDay ? 'BEFORE_MEETING' : undefined;
}
