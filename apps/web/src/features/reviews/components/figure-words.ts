import { TARGET_STATE_NAMES, type TargetState } from '@thidua/domain/movements';

/** What a target of a sent review says today: its number where it has one, and how it stands. */
export function figureNow(value: number | null, state: TargetState): string {
  return value === null ? TARGET_STATE_NAMES[state] : `${value}, ${TARGET_STATE_NAMES[state]}`;
}
