import type { InitiativeStatus } from '@thidua/domain/initiatives';

import { useText } from '../../../lib/text/language.tsx';
import { StatusChip, type StatusFamily } from '../../../ui/status-chip.tsx';
import { initiativeStatusText } from '../status-text.ts';

const FAMILIES = {
  DRAFT: 'draft',
  SUBMITTED: 'wait',
  ENDORSED: 'wait',
  RETURNED: 'need',
  RECEIVED: 'review',
  SCORING: 'review',
  BEFORE_COUNCIL: 'vote',
  RECOGNISED: 'ok',
  NOT_RECOGNISED: 'no',
  NOT_ACCEPTED: 'no',
  WITHDRAWN: 'gone',
} as const satisfies Record<InitiativeStatus, StatusFamily>;

export function InitiativeStatusChip({ status }: { readonly status: InitiativeStatus }) {
  const t = useText(initiativeStatusText);
  return <StatusChip family={FAMILIES[status]}>{t[status]}</StatusChip>;
}
