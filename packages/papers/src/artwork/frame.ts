import type { CanvasElement } from 'pdfmake/interfaces.js';
import { pointsOfMm } from '../layout/measures.ts';
import { SHEET_MM } from './certificate-fields.ts';

export const COLOURS = { gold: '#B4821B', wine: '#7C1E1B', red: '#A9091B', text: '#000000' } as const;

const OUTER_MM = 8;
const INNER_MM = 12;
const CORNER_MM = 13;

/** The frame: a broad golden line, a fine one of wine inside it, and in each corner a square of lotus leaves. */
export function frame(): CanvasElement[] {
  return [
    box(OUTER_MM, 3.2, COLOURS.gold),
    box(INNER_MM, 0.9, COLOURS.wine),
    ...corners().flatMap(([x, y]) => leaf(x, y)),
    ...star(SHEET_MM.width / 2, 23, 6.5),
  ];
}

function box(inset: number, lineWidth: number, lineColor: string): CanvasElement {
  return {
    type: 'rect',
    x: pointsOfMm(inset),
    y: pointsOfMm(inset),
    w: pointsOfMm(SHEET_MM.width - 2 * inset),
    h: pointsOfMm(SHEET_MM.height - 2 * inset),
    lineWidth,
    lineColor,
  };
}

function corners(): readonly (readonly [number, number])[] {
  const right = SHEET_MM.width - CORNER_MM;
  const bottom = SHEET_MM.height - CORNER_MM;
  return [
    [CORNER_MM, CORNER_MM],
    [right, CORNER_MM],
    [CORNER_MM, bottom],
    [right, bottom],
  ];
}

/** Four petals round a middle. */
function leaf(x: number, y: number): CanvasElement[] {
  const petal = (dx: number, dy: number): CanvasElement => ({
    type: 'ellipse',
    x: pointsOfMm(x + dx),
    y: pointsOfMm(y + dy),
    r1: pointsOfMm(dx === 0 ? 1.7 : 3.2),
    r2: pointsOfMm(dx === 0 ? 3.2 : 1.7),
    color: '#FFFFFF',
    lineWidth: 1.2,
    lineColor: COLOURS.gold,
  });
  return [
    petal(-2.6, 0),
    petal(2.6, 0),
    petal(0, -2.6),
    petal(0, 2.6),
    {
      type: 'ellipse',
      x: pointsOfMm(x),
      y: pointsOfMm(y),
      r1: pointsOfMm(1.5),
      r2: pointsOfMm(1.5),
      color: COLOURS.wine,
    },
  ];
}

const POINTS = 5;
/** Of a five-pointed star, the inner radius as part of the outer one. */
const INNER_SHARE = 0.382;

/** A golden star on red. */
function star(x: number, y: number, radius: number): CanvasElement[] {
  const points = Array.from({ length: POINTS * 2 }, (_, at) => {
    const reach = (at % 2 === 0 ? 1 : INNER_SHARE) * radius * 0.75;
    const angle = (Math.PI / POINTS) * at - Math.PI / 2;
    return { x: pointsOfMm(x + reach * Math.cos(angle)), y: pointsOfMm(y + reach * Math.sin(angle)) };
  });
  const disc = pointsOfMm(radius);
  return [
    { type: 'ellipse', x: pointsOfMm(x), y: pointsOfMm(y), r1: disc, r2: disc, color: COLOURS.red },
    { type: 'polyline', points, closePath: true, color: '#F2C230' },
  ];
}
