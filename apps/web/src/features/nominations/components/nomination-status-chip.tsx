import type { NominationStatus } from '@thidua/domain/nominations';

import { useText } from '../../../lib/text/language.tsx';
import { StatusChip, type StatusFamily } from '../../../ui/status-chip.tsx';
import { nominationText } from '../text.ts';

const FAMILIES = {
  DRAFT: 'draft',
  SUBMITTED: 'wait',
  RETURNED: 'need',
  RECEIVED: 'review',
  ELIGIBLE: 'ok',
  INELIGIBLE: 'no',
  POSTED: 'review',
  ON_AGENDA: 'vote',
  PASSED: 'ok',
  NOT_PASSED: 'no',
  DECIDED: 'issued',
  FORWARDED: 'wait',
  GRANTED_ABOVE: 'issued',
  REFUSED_ABOVE: 'no',
  WITHDRAWN: 'gone',
} as const satisfies Record<NominationStatus, StatusFamily>;

export function NominationStatusChip({ status }: { readonly status: NominationStatus }) {
  const t = useText(nominationText);
  return <StatusChip family={FAMILIES[status]}>{t.statuses[status]}</StatusChip>;
}
