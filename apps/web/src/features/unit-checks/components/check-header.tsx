import type { ReactNode } from 'react';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import type { ShownCheck } from '../pages/unit-check-page.tsx';
import { unitCheckText } from '../text.ts';
import { shownStatus, UNIT_CHECK_FAMILIES } from './families.ts';
import styles from './unit-checks.module.css';

interface CheckHeaderProps {
  readonly check: ShownCheck;
  readonly saveLine?: ReactNode;
  readonly actions: ReactNode;
}

/** Which check it is, of whom, and where it stands. */
export function CheckHeader({ check, saveLine, actions }: CheckHeaderProps) {
  const t = useText(unitCheckText);
  const viewer = useViewer();
  const { title, year, status, plannedDay, carriedOutOn, department } = check;
  const shown = shownStatus(status, plannedDay, viewer.today);
  // Whoever goes to a check sees this one; the list is of those who answer for checks.
  const list = may(viewer, 'unit-check-list:read')
    ? { label: t.title, to: hrefs.unitChecks(year) }
    : { label: t.title };
  return (
    <PageHeader
      title={title}
      crumbs={[list, { label: department.name }]}
      lead={
        <span className={styles['lead']}>
          <StatusChip family={UNIT_CHECK_FAMILIES[shown]}>{t.status[shown]}</StatusChip>
          <span>{department.name}</span>
          <strong>{formatDate(carriedOutOn ?? plannedDay)}</strong>
          {saveLine}
        </span>
      }
      actions={actions}
    />
  );
}
