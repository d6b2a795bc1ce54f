const MINUTE = 60_000;

/** A sign-in left alone ends after two hours: longer than a council meeting's break, shorter than a shared office's day. */
export const IDLE_LIMIT_MS = 120 * MINUTE;

/** Use is written down this often, so a sign-in left alone may end that much before the two hours are over. */
export const SEEN_EVERY_MS = MINUTE;

/** What a person can count on after their last request. */
export const IDLE_PROMISE_MS = IDLE_LIMIT_MS - SEEN_EVERY_MS;

/** And ends in any case after twelve hours: one working day, so a laptop taken home asks again in the morning. */
export const ABSOLUTE_LIMIT_MS = 12 * 60 * MINUTE;

/** Only failed attempts count: two hundred colleagues behind one address sign in at 07:30 without being slowed. */
export const ATTEMPT_WINDOW_MS = 15 * MINUTE;
export const ATTEMPT_LIMITS = { account: 5, network: 30, global: 300 } as const;
export type AttemptScope = keyof typeof ATTEMPT_LIMITS;

export interface SignInTimes {
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly endedAt: Date | null;
}

/** When a sign-in is over even if it is used all the time. */
export function absoluteEndOf({ createdAt }: Pick<SignInTimes, 'createdAt'>): Date {
  return new Date(createdAt.valueOf() + ABSOLUTE_LIMIT_MS);
}

/** True while a sign-in still opens doors. */
export function isSignInAlive(times: SignInTimes, now: Date): boolean {
  return (
    times.endedAt === null && now.valueOf() - times.lastSeenAt.valueOf() < IDLE_LIMIT_MS && now < absoluteEndOf(times)
  );
}

/** Longer than a password is ever being checked, with a full queue before it: what is older has failed. */
export const IN_HAND_MS = 5_000;

/** Attempts inside the window of one scope that were not taken back, those still in hand among them. */
export interface RecentFailures {
  readonly scope: AttemptScope;
  readonly count: number;
  /** How many of them are older than `IN_HAND_MS`. */
  readonly settled: number;
  /** When the first was made; undefined where there is none. */
  readonly oldest: Date | undefined;
}

/**
 * Seconds to wait before the next attempt is looked at; undefined when it may be looked at now. Where attempts in hand fill
 * the limit (colleagues at 07:30), the wait is for these to end, not for failures that nobody has made to grow old.
 */
export function waitBeforeAttempt(failures: readonly RecentFailures[], now: Date): number | undefined {
  const waits = failures.flatMap(({ scope, count, settled, oldest }) => {
    if (count < ATTEMPT_LIMITS[scope] || oldest === undefined) return [];
    if (settled < ATTEMPT_LIMITS[scope]) return [IN_HAND_MS / 1000];
    return [Math.max(1, Math.ceil((oldest.valueOf() + ATTEMPT_WINDOW_MS - now.valueOf()) / 1000))];
  });
  return waits.length === 0 ? undefined : Math.max(...waits);
}
