import type { InitiativeStatus } from '@thidua/domain/initiatives';

import { useText } from '../../../lib/text/language.tsx';
import { StatusChip, type StatusFamily } from '../../../ui/status-chip.tsx';
import { initiativeText } from '../text.ts';

const FAMILIES = {
  DRAFT: 'draft',
  SUBMITTED: 'wait',
  ENDORSED: 'wait',
  RETURNED: 'need',
  RECEIVED: 'review',
  SCORING: 'review',
  BEFORE_COUNCIL: 'review',
  RECOGNISED: 'ok',
  NOT_RECOGNISED: 'no',
  NOT_ACCEPTED: 'no',
  WITHDRAWN: 'gone',
} as const satisfies Record<InitiativeStatus, StatusFamily>;

export function InitiativeStatusChip({ status }: { readonly status: InitiativeStatus }) {
  const t = useText(initiativeText);
  return <StatusChip family={FAMILIES[status]}>{t.status[status]}</StatusChip>;
}
