import type { InitiativeStatus } from '@thidua/domain/initiatives';

import { useText } from '../../../lib/text/language.tsx';
import { initiativeStatusText } from '../status-text.ts';

/** The words of the statuses, for features that count or name initiatives. */
export function useInitiativeStatusNames(): Readonly<Record<InitiativeStatus, string>> {
  return useText(initiativeStatusText);
}
