import type { ReactNode } from 'react';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { registrationText } from '../text.ts';
import type { RegistrationRowDataFragment } from './registration-row.gql.ts';
import { RegistrationStatusChip } from './registration-status-chip.tsx';

interface SheetHeaderProps {
  readonly row: RegistrationRowDataFragment;
  readonly lead?: ReactNode;
}

/** Whose sheet, of which year, and where it stands; the way back to the division for those who came from there. */
export function SheetHeader({ row, lead }: SheetHeaderProps) {
  const t = useText(registrationText);
  const viewer = useViewer();
  const isMine = row.staffId !== null && row.staffId === viewer.staff?.id;
  const isChanged = row.status !== 'APPROVED' && typeof row.sheet?.approvedAt === 'string';
  const title = isMine ? t.form.mine : t.form.ofOther(row.subjectName);
  const crumbs =
    isMine || !may(viewer, 'registration:approve')
      ? undefined
      : [
          { label: row.departmentName, to: hrefs.registrationDesk(row.year, row.departmentId) },
          { label: row.subjectName },
        ];
  return (
    <PageHeader
      title={title}
      windowTitle={t.form.windowTitle(row.subjectName, row.year)}
      {...(crumbs === undefined ? {} : { crumbs })}
      lead={
        <>
          <span>{t.form.year(row.year)}</span>
          <RegistrationStatusChip status={row.status} isLate={row.isLate} />
          {isChanged && <span>{t.changing}</span>}
          {lead}
        </>
      }
    />
  );
}
