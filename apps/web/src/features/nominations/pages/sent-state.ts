/** What the check page hands to the list when it leads back there. */
export interface SentState {
  readonly sentCount: number;
}

export function sentCountOf(state: unknown): number | undefined {
  return typeof state === 'object' && state !== null && 'sentCount' in state && typeof state.sentCount === 'number'
    ? state.sentCount
    : undefined;
}
