import { hundredthsOf, HUNDREDTHS } from '@thidua/domain/blocks';

import { formatNumber, parseNumber } from '../../../lib/format/index.ts';

/** Hundredths as people read points: `850` → `8,5`. */
export function pointsText(hundredths: number): string {
  return formatNumber(hundredths / HUNDREDTHS, 2);
}

/** What a typed text means as points; `undefined` for an empty one, `UNREADABLE` for what is no number of points. */
export function readPoints(text: string): number | undefined | 'UNREADABLE' {
  if (text.trim() === '') return undefined;
  const parsed = parseNumber(text, { maximum: 1_000 });
  if (!parsed.ok) return 'UNREADABLE';
  return hundredthsOf(parsed.value) ?? 'UNREADABLE';
}

/** The text to type on in a field of points; empty where there are none. */
export function typedPoints(hundredths: number | null): string {
  return hundredths === null ? '' : pointsText(hundredths);
}
