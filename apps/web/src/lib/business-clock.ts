let offsetMs = 0;

/** The body's clock may run beside that of the machine (docs/decisions/0004); told once it is known who is signed in. */
export function followBusinessClock(offsetSeconds: number): void {
  offsetMs = offsetSeconds * 1000;
}

/** The moment by the body's clock, in milliseconds: what a page says of itself is of the same day as what it shows. */
export function businessNow(): number {
  return Date.now() + offsetMs;
}
