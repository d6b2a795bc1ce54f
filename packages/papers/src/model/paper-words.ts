import type { PlainDate } from '@thidua/domain/kernel';

/** Room for what is written by hand: it must neither break nor be closed up. */
const BLANK = '\u00A0'.repeat(8);
const NARROW_BLANK = '\u00A0'.repeat(6);

/** `ngày 05 tháng 02 năm 2021`: days below 10 and the months 1 and 2 have a nought before them (Nghị định 30/2020/NĐ-CP). */
export function dayWords(day: PlainDate): string {
  const [year, month, date] = partsOf(day);
  return `ngày ${date} tháng ${month} năm ${year}`;
}

/** A day of a paper that is not dated yet: blanks to be filled in by hand. */
export function openDayWords(year: number): string {
  return `ngày${NARROW_BLANK}tháng${NARROW_BLANK}năm ${year}`;
}

/** `05/02/2021`, `19/5/2021`, as papers shorten a day. */
export function dayFigures(day: PlainDate): string {
  const [year, month, date] = partsOf(day);
  return `${date}/${month}/${year}`;
}

function partsOf(day: PlainDate): readonly [year: string, month: string, date: string] {
  const [year = '', month = '', date = ''] = day.split('-');
  return [year, Number(month) > 2 ? String(Number(month)) : month, date];
}

/** `Số: 05/KH-SNgV`; a number below 10 has a nought before it, a missing one is a blank. */
export function numberLine(number: string | undefined, sign: string): string {
  if (number === undefined) return `Số:${BLANK}/${sign}`;
  return `Số: ${number.replace(/^(?=[1-9](?!\d))/, '0')}`;
}

/** Counts below ten have a nought before them in papers: `02 cá nhân`. Nothing else is nought. */
export function countWord(count: number): string {
  return count > 0 && count < 10 ? `0${count}` : String(count);
}

/** In capitals, by the rules of Vietnamese. */
export function capitals(text: string): string {
  return text.toLocaleUpperCase('vi');
}

/** With a capital at the start. */
export function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** Inside a sentence; a word in capitals keeps them. */
export function lowered(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

/** The title without the kind of paper that it begins with: what stands under `KẾ HOẠCH`. */
export function subjectOf(title: string, typeName: string): string {
  const start = title.slice(0, typeName.length);
  const rest = title.slice(typeName.length);
  const isNamed = start.toLocaleLowerCase('vi') === typeName.toLocaleLowerCase('vi') && /^\s/.test(rest);
  return sentence((isNamed ? rest : title).trim());
}

/** `- UBND tỉnh (để b/c);`, the last `- Lưu: VT, VPTTr.` (Nghị định 30/2020/NĐ-CP). */
export function recipientLines(recipients: readonly string[]): readonly string[] {
  return recipients.map(
    (recipient, at) => `- ${recipient.replace(/[.;,\s]+$/, '')}${at === recipients.length - 1 ? '.' : ';'}`,
  );
}

/** `14 giờ 05 phút` by the clock of the body; room to write it where it is not known. */
export function hourIn(timeZone: string, moment: string | null): string {
  if (moment === null) return '…… giờ …… phút';
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const [hour, minute] = clock.format(new Date(moment)).split(':');
  return `${hour} giờ ${minute} phút`;
}

/** A hash in groups of eight, as people read it aloud. */
export function codeWords(hex: string): string {
  return (hex.match(/.{1,8}/g) ?? []).join(' ');
}
