import { useText } from '../../../lib/text/language.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import type { SharedMarkFactsFragment } from './shared-achievements.gql.ts';
import { sharedText } from './text.ts';

/** Beside a row: that its achievement is, or may be, rewarded elsewhere as well; nothing where it is not. */
export function SharedMark({ shared }: { readonly shared: readonly SharedMarkFactsFragment[] }) {
  const t = useText(sharedText);
  const same = placesOf(shared, 'SAME');
  const likely = placesOf(shared, 'LIKELY');
  if (same + likely === 0) return null;
  return same > 0 ? (
    <StatusChip family="no">{t.mark.SAME(same)}</StatusChip>
  ) : (
    <StatusChip family="need">{t.mark.LIKELY(likely)}</StatusChip>
  );
}

/** Other lines and awards, each counted once whatever it shares. */
function placesOf(shared: readonly SharedMarkFactsFragment[], weight: SharedMarkFactsFragment['weight']): number {
  return new Set(shared.filter((each) => each.weight === weight).map(({ id }) => id)).size;
}
