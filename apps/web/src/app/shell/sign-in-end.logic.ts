/** How long before the end people are warned. */
export const WARNING_MS = 5 * 60_000;

/** The server counts from its own last note of us, up to a minute behind; asked only after this, it does not start anew. */
export const GRACE_MS = 90_000;

export interface SignInClock {
  /** What the server promises after the last request. */
  readonly idleMs: number;
  /** When the sign-in ends in any case. */
  readonly absoluteEnd: number;
  readonly lastContact: number;
  readonly now: number;
}

export type SignInState =
  | { readonly kind: 'FAR' }
  /** `IDLE` ends for want of use and can be kept; `ABSOLUTE` ends in any case. */
  | { readonly kind: 'NEAR'; readonly reason: 'IDLE' | 'ABSOLUTE'; readonly endsAt: number }
  | { readonly kind: 'OVER' };

/** Where a sign-in stands; all times in milliseconds of this machine's clock. */
export function signInState({ idleMs, absoluteEnd, lastContact, now }: SignInClock): SignInState {
  const idleEnd = lastContact + idleMs;
  const endsAt = Math.min(idleEnd, absoluteEnd);
  if (now >= endsAt + GRACE_MS) return { kind: 'OVER' };
  if (now < endsAt - WARNING_MS) return { kind: 'FAR' };
  return { kind: 'NEAR', reason: absoluteEnd <= idleEnd ? 'ABSOLUTE' : 'IDLE', endsAt };
}
