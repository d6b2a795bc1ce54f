import type { CanvasElement, Content } from 'pdfmake/interfaces.js';
import { pointsOfMm } from '../layout/measures.ts';
import { SHEET_MM } from './certificate-fields.ts';

const TICK_EVERY_MM = 10;

/**
 * A cross of rulers through the middle of the sheet, marked each millimetre: laid on the stock, it shows by how much a printer is off.
 * It is never moved; the text of the sheet is.
 */
export function testRulers(): Content[] {
  const middle = { x: SHEET_MM.width / 2, y: SHEET_MM.height / 2 };
  const ticks: CanvasElement[] = [
    stroke(0, middle.y, SHEET_MM.width, middle.y),
    stroke(middle.x, 0, middle.x, SHEET_MM.height),
  ];
  const numbers: Content[] = [];
  for (let mm = 0; mm <= SHEET_MM.width; mm += 1) ticks.push(stroke(mm, middle.y, mm, middle.y + lengthOf(mm)));
  for (let mm = 0; mm <= SHEET_MM.height; mm += 1) ticks.push(stroke(middle.x, mm, middle.x + lengthOf(mm), mm));
  for (let mm = TICK_EVERY_MM; mm < SHEET_MM.width; mm += TICK_EVERY_MM) numbers.push(numeral(mm, mm, middle.y + 4));
  for (let mm = TICK_EVERY_MM; mm < SHEET_MM.height; mm += TICK_EVERY_MM)
    numbers.push(numeral(mm, middle.x + 4.5, mm - 1));
  return [{ canvas: ticks, absolutePosition: { x: 0, y: 0 } }, ...numbers];
}

function lengthOf(mm: number): number {
  if (mm % TICK_EVERY_MM === 0) return 4;
  return mm % (TICK_EVERY_MM / 2) === 0 ? 2.5 : 1.2;
}

function stroke(x1: number, y1: number, x2: number, y2: number): CanvasElement {
  return {
    type: 'line',
    x1: pointsOfMm(x1),
    y1: pointsOfMm(y1),
    x2: pointsOfMm(x2),
    y2: pointsOfMm(y2),
    lineWidth: 0.3,
    lineColor: '#666666',
  };
}

function numeral(mm: number, left: number, top: number): Content {
  return {
    text: String(mm),
    fontSize: 6,
    color: '#666666',
    absolutePosition: { x: pointsOfMm(left), y: pointsOfMm(top) },
  };
}
