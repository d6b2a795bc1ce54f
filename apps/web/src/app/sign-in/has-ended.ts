/** True where the door was reached because the sign-in had ended in the middle of the work; written by the client and the shell. */
export function hasEnded(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'isEnded' in state;
}
