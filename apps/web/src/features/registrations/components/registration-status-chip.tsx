import type { RegistrationStatus } from '@thidua/domain/registrations';

import { useText } from '../../../lib/text/language.tsx';
import { StatusChip, type StatusFamily } from '../../../ui/status-chip.tsx';
import { registrationText } from '../text.ts';

const FAMILIES = {
  DRAFT: 'draft',
  SUBMITTED: 'wait',
  RETURNED: 'need',
  APPROVED: 'ok',
} as const satisfies Record<RegistrationStatus, StatusFamily>;

interface RegistrationStatusChipProps {
  readonly status: RegistrationStatus;
  readonly isLate: boolean;
}

/** Where a sheet stands; a late one says so beside it. */
export function RegistrationStatusChip({ status, isLate }: RegistrationStatusChipProps) {
  const t = useText(registrationText);
  return (
    <>
      <StatusChip family={FAMILIES[status]}>{t.statuses[status]}</StatusChip>
      {isLate && <StatusChip family="need">{t.late}</StatusChip>}
    </>
  );
}
