import type { NominationStatus } from '@thidua/domain/nominations';

import { useText } from '../../../lib/text/language.tsx';
import { nominationText } from '../text.ts';

/** The words of the statuses, for features that count or name nominations. */
export function useNominationStatusNames(): Readonly<Record<NominationStatus, string>> {
  return useText(nominationText).statuses;
}
