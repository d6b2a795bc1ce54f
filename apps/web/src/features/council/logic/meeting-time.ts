import type { PlainDate } from '@thidua/domain/kernel';

const TIME = /^(\d{1,2})\s*(?:[:.h]|giờ)\s*(\d{1,2})?\s*(?:phút)?$/i;
const DIGITS = /^(\d{2})(\d{2})$/;

/** Reads an hour as people type it: `14:00`, `14h`, `8h30`, `14 giờ 05 phút`, `1400`. Gives `HH:MM`, or nothing. */
export function readTime(text: string): string | undefined {
  const typed = text.trim();
  const [, hours, minutes = '0'] = TIME.exec(typed) ?? DIGITS.exec(typed) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`;
}

/** The instant of an hour in Việt Nam, which knows no summer time. */
export function instantOf(day: PlainDate, time: string): string {
  return `${day}T${time}:00+07:00`;
}
