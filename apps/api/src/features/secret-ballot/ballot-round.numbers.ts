import { outlook } from '@thidua/domain/council';
import type { RoundItemRow } from './ballot-round.row.ts';

/** Of how many the share of an item is taken, and how many votes that asks for. Both stand before the first ballot. */
export function askedOf(item: RoundItemRow, councilSize: number): { readonly base: number; readonly needed: number } {
  const excludedCount = item.seats.filter(({ channel }) => channel === 'EXCLUDED').length;
  const entitledCount = councilSize - excludedCount;
  const { base, needed } = outlook(
    { memberCount: councilSize, presentCount: entitledCount, excludedCount, entitledCount },
    {
      share: { numerator: item.shareNumerator, denominator: item.shareDenominator },
      isStrict: item.isStrict,
      base: item.base,
    },
  );
  return { base, needed };
}
