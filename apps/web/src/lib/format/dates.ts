import type { Language } from '@thidua/domain/accounts';
import { isPlainDate, type PlainDate } from '@thidua/domain/kernel';

/** Offices work in Việt Nam's time wherever the browser stands. */
const ZONE = 'Asia/Ho_Chi_Minh';

/** Words around the figures of dates on screens. What papers write is Vietnamese in every language of the interface. */
const WORDS = {
  vi: {
    weekdays: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
    onWeekday: (weekday: string, date: string) => `${weekday}, ngày\u00A0${date}`,
    atTime: (time: string, date: string) => `${time} ngày\u00A0${date}`,
  },
  en: {
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    onWeekday: (weekday: string, date: string) => `${weekday}, ${date}`,
    atTime: (time: string, date: string) => `${time}, ${date}`,
  },
} as const;

let words: (typeof WORDS)[Language] = WORDS.vi;

/** Dates are told in this language from now on. Of the whole page, as the choice of the language is: its provider calls it. */
export function speakDatesIn(language: Language): void {
  words = WORDS[language];
}

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' });
const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, dateStyle: 'short' });

/** `2021-01-05` → `05/01/2021`. Takes a day (`YYYY-MM-DD`), never an instant. */
export function formatDate(day: string): string {
  const { year, month, date } = partsOf(day);
  return `${date}/${month}/${year}`;
}

/** `2021-02-05` → `ngày 05 tháng 02 năm 2021`; as papers write it, only January and February are padded. */
export function formatPaperDate(day: string): string {
  const { year, month, date } = partsOf(day);
  const monthInPaper = Number(month) <= 2 ? month : String(Number(month));
  return `ngày\u00A0${date} tháng\u00A0${monthInPaper} năm\u00A0${year}`;
}

/** `2021-12-06` → `Thứ Hai, ngày 06/12/2021`. */
export function formatWeekday(day: string): string {
  partsOf(day);
  const weekday = words.weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
  return words.onWeekday(weekday, formatDate(day));
}

/** An instant (ISO) → `14:05`, in Việt Nam's time. */
export function formatTime(instant: string): string {
  return clock.format(new Date(instant));
}

/** An instant (ISO) → `14 giờ 05 phút`, as minutes of a meeting write it. */
export function formatPaperTime(instant: string): string {
  const [hours = '', minutes = ''] = formatTime(instant).split(':');
  return `${hours} giờ ${minutes} phút`;
}

/** An instant (ISO) → `14:05 ngày 05/12/2021`. */
export function formatDateTime(instant: string): string {
  return words.atTime(formatTime(instant), formatDate(dayOf(instant)));
}

/** The day in Việt Nam on which an instant (ISO) falls. */
export function dayOf(instant: string): PlainDate {
  const day = calendar.format(new Date(instant));
  if (!isPlainDate(day)) throw new RangeError(`Not an instant: ${instant}`);
  return day;
}

function partsOf(day: string): { readonly year: string; readonly month: string; readonly date: string } {
  if (!isPlainDate(day)) throw new RangeError(`Not a calendar day: ${day}`);
  const [year = '', month = '', date = ''] = day.split('-');
  return { year, month, date };
}
