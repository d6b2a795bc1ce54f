import { AWARDS, type AwardCode } from '@thidua/domain/vocabulary';

import type { Words } from '../../../lib/text/define-text.ts';
import type { vi } from '../text.vi.ts';

export interface VotedItem {
  readonly attempt: number;
  readonly nomination: { readonly award: AwardCode };
}

/** “Chiến sĩ thi đua cơ sở”, with “(lần 2)” where the council votes on it once more. */
export function awardOfItem(t: Pick<Words<typeof vi>, 'attempt'>, { attempt, nomination }: VotedItem): string {
  const { name } = AWARDS[nomination.award];
  return attempt > 1 ? `${name} (${t.attempt(attempt)})` : name;
}
