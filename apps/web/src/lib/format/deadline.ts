import { daysBetween, plainDate } from '@thidua/domain/kernel';

export interface Deadline {
  readonly kind: 'OVERDUE' | 'TODAY' | 'AHEAD';
  /** Days past or left; 0 today. */
  readonly days: number;
}

/** Where a day (`YYYY-MM-DD`) stands seen from `today`. The words are the screen's. */
export function deadlineOf(dueOn: string, today: string): Deadline {
  const days = daysBetween(plainDate(today), plainDate(dueOn));
  if (days === 0) return { kind: 'TODAY', days: 0 };
  return days < 0 ? { kind: 'OVERDUE', days: -days } : { kind: 'AHEAD', days };
}
