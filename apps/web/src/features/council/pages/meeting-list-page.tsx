import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { formatDateTime } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { useYear } from '../../../lib/year.tsx';
import { Button } from '../../../ui/button.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { CreateMeetingDialog } from '../actions/create-meeting-dialog.tsx';
import { MeetingChip } from '../components/meeting-chip.tsx';
import { councilText } from '../text.ts';
import { MeetingListPageDocument, type MeetingListPageQuery } from './meeting-list-page.gql.ts';

type Row = MeetingListPageQuery['meetings'][number];

/** The meetings of a year. */
export function MeetingListPage() {
  const t = useText(councilText);
  const { year } = useYear();
  const viewer = useViewer();
  const [isCreating, setIsCreating] = useState(false);
  const { data, error, refetch } = useQuery(MeetingListPageDocument, {
    variables: { year },
    fetchPolicy: 'cache-and-network',
  });
  const columns: readonly Column<Row>[] = [
    {
      key: 'title',
      header: t.list.columns.title,
      isRowHeader: true,
      cell: (row) => <Link to={hrefs.meeting(row.id)}>{row.title}</Link>,
    },
    { key: 'startsAt', header: t.list.columns.startsAt, width: '12rem', cell: (row) => formatDateTime(row.startsAt) },
    { key: 'place', header: t.list.columns.place, cell: (row) => row.place },
    { key: 'items', header: t.list.columns.items, align: 'end', width: '6rem', cell: (row) => row.agenda.length },
    {
      key: 'present',
      header: t.list.columns.present,
      align: 'end',
      width: '6rem',
      cell: (row) => `${row.quorum.present}/${row.quorum.total}`,
    },
    {
      key: 'status',
      header: t.list.columns.status,
      width: '9rem',
      cell: (row) => <MeetingChip status={row.status} />,
    },
  ];
  const create = may(viewer, 'meeting:manage') ? (
    <Button variant="primary" onClick={() => setIsCreating(true)}>
      {t.list.create}
    </Button>
  ) : undefined;
  return (
    <>
      <PageHeader
        title={t.list.title}
        lead={
          may(viewer, 'setting:read') ? (
            <p>
              <Link to={hrefs.voteRules()}>{t.list.voteRules}</Link>
            </p>
          ) : undefined
        }
        actions={
          <>
            <ExportMenu list="meetings" variables={{ year }} />
            {create}
          </>
        }
      />
      <DataTable
        caption={t.list.caption(year)}
        columns={columns}
        rows={data?.meetings ?? []}
        keyOf={(row) => row.id}
        hrefOf={(row) => hrefs.meeting(row.id)}
        state={
          error !== undefined
            ? { code: errorCodeOf(error), onRetry: () => void refetch() }
            : data === undefined
              ? 'loading'
              : 'ready'
        }
        empty={{ message: t.list.none(year) }}
      />
      <CreateMeetingDialog isOpen={isCreating} year={year} onClose={() => setIsCreating(false)} />
    </>
  );
}
