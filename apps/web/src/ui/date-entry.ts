import { isPlainDate, type PlainDate } from '@thidua/domain/kernel';

import { formatDate, parseDate, type DateProblem } from '../lib/format/index.ts';

/** What a date field holds: the text as typed, and the day it means. */
export interface DateEntry {
  readonly text: string;
  /** Absent while the text is empty or no date that exists. */
  readonly day: PlainDate | undefined;
}

/** The entry for a day of the contract (`YYYY-MM-DD`), or for none. */
export function dateEntry(day: string | null | undefined): DateEntry {
  return day !== null && day !== undefined && isPlainDate(day)
    ? { text: formatDate(day), day }
    : { text: '', day: undefined };
}

export function readDateEntry(text: string): DateEntry {
  const parsed = parseDate(text);
  return { text, day: parsed.ok ? parsed.value : undefined };
}

/** Why the text is no date; nothing for an empty text. */
export function dateProblem(entry: DateEntry): DateProblem | undefined {
  if (entry.text.trim() === '') return undefined;
  const parsed = parseDate(entry.text);
  return parsed.ok ? undefined : parsed.error;
}
