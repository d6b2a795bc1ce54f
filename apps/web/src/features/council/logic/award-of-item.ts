import { AWARDS, type AwardCode } from '@thidua/domain/vocabulary';

import type { Words } from '../../../lib/text/define-text.ts';
import type { vi } from '../text.vi.ts';

export interface VotedItem {
  readonly attempt: number;
  readonly nomination: { readonly award: AwardCode };
  /** The item at which the nominee did not pass for a higher award. */
  readonly loweredFrom: { readonly ordinal: number } | null;
}

/** “Chiến sĩ thi đua cơ sở”, with “(lần 2)” where the council votes on it once more, or with the item it comes down from. */
export function awardOfItem(
  t: Pick<Words<typeof vi>, 'attempt' | 'lowerThan'>,
  { attempt, nomination, loweredFrom }: VotedItem,
): string {
  const { name } = AWARDS[nomination.award];
  if (attempt > 1) return `${name} (${t.attempt(attempt)})`;
  return loweredFrom === null ? name : `${name} (${t.lowerThan(loweredFrom.ordinal)})`;
}
