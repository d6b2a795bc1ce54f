/** When a device sends what: nothing in order or time may tell which ballots are of one hand (T1, T4, T5 of the protocol). */
export interface PlannedSend {
  /** Which of the items, by its place on the agenda. */
  readonly item: number;
  /** After the member's "Bỏ phiếu", in milliseconds. */
  readonly afterMs: number;
}

/** A source of random bytes: `crypto.getRandomValues` in a browser. */
export type RandomBytes = (length: number) => Uint8Array;

const DELAY_MS = { from: 2_000, to: 25_000 } as const;
const LATE_MS = { from: 60_000, to: 180_000 } as const;
const WINDOW_MS = { from: 0, to: 25_000 } as const;
const RETRY_MS = { first: 1_000, longest: 30_000 } as const;

export interface SendCircumstances {
  /** The member collected while others were already casting: waits, so that collecting and casting lie apart. */
  readonly isLate: boolean;
  /** Closing was announced: no more waiting than the usual delay. */
  readonly isClosing: boolean;
}

/** Every ballot on its own, in random order, each after a delay of its own. */
export function sendPlan(
  items: number,
  { isLate, isClosing }: SendCircumstances,
  random: RandomBytes,
): readonly PlannedSend[] {
  const start = isLate && !isClosing ? between(LATE_MS, random) : 0;
  return plan(items, { from: start + DELAY_MS.from, to: start + DELAY_MS.to }, random);
}

/**
 * When the chair collects all ballots at once (T3): the devices wait until then and send at a moment of the window, which is
 * half a minute long; its last seconds are left for the network.
 */
export function windowPlan(items: number, random: RandomBytes): readonly PlannedSend[] {
  return plan(items, WINDOW_MS, random);
}

function plan(
  items: number,
  delay: { readonly from: number; readonly to: number },
  random: RandomBytes,
): readonly PlannedSend[] {
  const order = Array.from({ length: items }, (_, item) => item);
  for (let last = items - 1; last > 0; last -= 1) {
    const other = below(last + 1, random);
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order
    .map((item) => ({ item, afterMs: between(delay, random) }))
    .toSorted((left, right) => left.afterMs - right.afterMs);
}

/** How long to wait before the same bytes are sent again: twice as long each time, never exactly. `attempt` counts from 0. */
export function retryDelay(attempt: number, random: RandomBytes): number {
  const longest = Math.min(RETRY_MS.longest, RETRY_MS.first * 2 ** attempt);
  return longest / 2 + below(longest / 2 + 1, random);
}

function between({ from, to }: { readonly from: number; readonly to: number }, random: RandomBytes): number {
  return from + below(to - from + 1, random);
}

/** A number below `limit`, none likelier than another: what lies above the last whole multiple is drawn again. */
function below(limit: number, random: RandomBytes): number {
  const whole = 2 ** 32 - (2 ** 32 % limit);
  for (;;) {
    const bytes = random(4);
    const drawn = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0);
    if (drawn < whole) return drawn % limit;
  }
}
