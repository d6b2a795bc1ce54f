import type { OpinionStatus } from '@thidua/domain/opinions';

import { useText } from '../../../lib/text/language.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { opinionText } from '../text.ts';
import { OPINION_FAMILIES } from './families.ts';

/** Where a letter is; one that waits beyond its day says so. */
export function OpinionChip({ status, isOverdue }: { readonly status: OpinionStatus; readonly isOverdue: boolean }) {
  const t = useText(opinionText);
  return isOverdue ? (
    <StatusChip family="no">{t.overdue}</StatusChip>
  ) : (
    <StatusChip family={OPINION_FAMILIES[status]}>{t.status[status]}</StatusChip>
  );
}
