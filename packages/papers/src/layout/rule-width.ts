import { textWidthMm } from './text-width.ts';

/** Lines under the issuer and under the subject are a third to half as long as the text (Nghị định 30/2020/NĐ-CP). */
const SHARE = 0.42;
/** A subject of several lines has a line under it that still looks like one. */
const LONGEST_MM = 70;

/** Width of a text in bold letters, in millimetres. */
export function boldWidthMm(text: string, size: number): number {
  return textWidthMm(text, size, 'bold');
}

/** Length of the line under a bold text that is set within `room`, in millimetres; of several lines the widest counts. */
export function ruleWidthMm(text: string, size: number, room: number): number {
  return Math.min(LONGEST_MM, SHARE * widestLineMm(text, size, room));
}

/** Breaks between words as both writers do: as many on a line as fit. */
function widestLineMm(text: string, size: number, room: number): number {
  let widest = 0;
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    line = line !== '' && boldWidthMm(longer, size) > room ? word : longer;
    widest = Math.max(widest, Math.min(room, boldWidthMm(line, size)));
  }
  return widest;
}
