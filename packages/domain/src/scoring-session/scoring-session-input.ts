import type { InputProblem, PlainDate } from '../kernel/index.ts';
import { neededProblems } from '../works/index.ts';

/** Longest texts in characters, most requests of a session and most scorers of a request; the CHECKs of the tables repeat them. */
export const SCORING_SESSION_LIMITS = { name: 250, reason: 1_000, entries: 300, scorersEach: 9 } as const;

/** Setting of the body: how many days before the due day whoever still owes points is reminded; on the day itself once more. */
export const SCORING_REMINDER_SETTING = 'scoringReminderDays';
/** While the body has set nothing. */
export const USUAL_SCORING_REMINDER_DAYS = 3;
/** Longest before the due day. */
export const MOST_SCORING_REMINDER_DAYS = 30;

/** Days to score in where nobody has said another day: a request that is given out by itself. */
export const SCORING_DAYS = 14;

export interface ScoringSessionInput {
  readonly name: string;
  readonly dueOn: PlainDate;
  readonly scorersEach: number;
}

/** What is wrong with the facts of a session; `least` is how many the grid of the body asks for. */
export function scoringSessionProblems(
  { name, dueOn, scorersEach }: ScoringSessionInput,
  today: PlainDate,
  least: number,
): readonly InputProblem[] {
  const most = SCORING_SESSION_LIMITS.scorersEach;
  return [
    ...neededProblems('name', name, SCORING_SESSION_LIMITS.name),
    ...(dueOn < today ? [{ field: 'dueOn', code: 'IN_PAST' }] : []),
    ...(scorersEach < least
      ? [{ field: 'scorersEach', code: 'TOO_FEW_SCORERS', limit: least, actual: scorersEach }]
      : []),
    ...(scorersEach > most
      ? [{ field: 'scorersEach', code: 'TOO_MANY_SCORERS', limit: most, actual: scorersEach }]
      : []),
  ];
}
