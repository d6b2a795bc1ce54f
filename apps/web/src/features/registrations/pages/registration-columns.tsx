import type { AwardCode } from '@thidua/domain/vocabulary';
import { Link } from 'react-router';

import { dayOf, formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import type { Column } from '../../../ui/data-table/column.ts';
import { RegistrationStatusChip } from '../components/registration-status-chip.tsx';
import type { RegistrationWords } from '../text.ts';
import type { RegistrationListQuery } from './registration-list.gql.ts';

type ListRow = RegistrationListQuery['registrations']['nodes'][number];

export function registrationColumns(t: RegistrationWords): readonly Column<ListRow>[] {
  const names = (awards: readonly AwardCode[]) =>
    awards.length === 0 ? '–' : awards.map((award) => t.awardShort(award)).join(', ');
  return [
    {
      key: 'subject',
      header: t.list.subject,
      isRowHeader: true,
      cell: (row) => <Link to={hrefs.registrationOf(row.year, row)}>{row.subjectName}</Link>,
    },
    { key: 'department', header: t.list.department, width: '14rem', cell: (row) => row.departmentName },
    {
      key: 'status',
      header: t.list.status,
      width: '12rem',
      cell: (row) => (
        <>
          <RegistrationStatusChip status={row.status} isLate={row.isLate} />
          {row.remindedOn !== null && row.status === 'DRAFT' && (
            <div>{t.list.reminded(formatDate(row.remindedOn))}</div>
          )}
        </>
      ),
    },
    {
      key: 'titles',
      header: t.list.titles,
      width: '12rem',
      cell: (row) => names(row.sheet === null ? row.registered : row.sheet.titles),
    },
    { key: 'achieved', header: t.list.achieved, width: '12rem', cell: (row) => names(row.achieved) },
    {
      key: 'sent',
      header: t.list.sent,
      width: '7rem',
      cell: ({ sheet }) => (typeof sheet?.submittedAt === 'string' ? formatDate(dayOf(sheet.submittedAt)) : '–'),
    },
  ];
}
