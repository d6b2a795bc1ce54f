import { REPORT_REQUEST_STATUSES, reportCounts, type ReportRequestStatus } from '@thidua/domain/works';
import { isOneOf } from '@thidua/domain/kernel';
import { useState } from 'react';
import { Link } from 'react-router';

import { usePagedList } from '../../../lib/apollo/use-paged-list.ts';
import { formatDate } from '../../../lib/format/index.ts';
import { useListParams } from '../../../lib/list-params.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { useYear } from '../../../lib/year.tsx';
import { Button } from '../../../ui/button.tsx';
import { ChoiceFilter } from '../../../ui/choice-filter.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { IconPlus } from '../../../ui/icons.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { AskForReportsDialog } from '../acts/ask-for-reports-dialog.tsx';
import { REQUEST_FAMILIES } from '../components/status-families.ts';
import { reportText } from '../report-text.ts';
import { ReportRequestsPageDocument, type ReportRequestsPageQuery } from './report-requests-page.gql.ts';

type Row = ReportRequestsPageQuery['reportRequests']['nodes'][number];

/** What divisions were asked to report on in a year, and how many have. */
export function ReportRequestsPage() {
  const t = useText(reportText);
  const viewer = useViewer();
  const { year } = useYear();
  const { get, set } = useListParams();
  const [isAsking, setIsAsking] = useState(false);
  const text = get('tim');
  const status = statusOf(get('trang-thai'));
  const variables = {
    year,
    filter: { ...(text === '' ? {} : { text }), ...(status === undefined ? {} : { statuses: [status] }) },
  };
  const { table } = usePagedList(ReportRequestsPageDocument, variables, (answer) => answer.reportRequests);

  const askButton = may(viewer, 'report:ask') && (
    <Button variant="primary" icon={<IconPlus size={20} stroke={1.75} aria-hidden />} onClick={() => setIsAsking(true)}>
      {t.ask.open}
    </Button>
  );
  const columns: readonly Column<Row>[] = [
    {
      key: 'title',
      header: t.columns.title,
      isRowHeader: true,
      cell: (row) => <Link to={addressOf(row)}>{row.title}</Link>,
    },
    {
      key: 'period',
      header: t.columns.period,
      width: '13rem',
      cell: ({ periodFrom, periodTo }) => t.period(formatDate(periodFrom), formatDate(periodTo)),
    },
    { key: 'due', header: t.columns.due, width: '8rem', cell: ({ dueOn }) => formatDate(dueOn) },
    {
      key: 'progress',
      header: t.columns.progress,
      width: '6rem',
      align: 'end',
      cell: ({ reports }) => {
        const { sent, asked } = reportCounts(reports);
        return t.progress(sent, asked);
      },
    },
    {
      key: 'status',
      header: t.columns.status,
      width: '12rem',
      cell: (row) => <StatusChip family={REQUEST_FAMILIES[row.status]}>{t.requestStatus[row.status]}</StatusChip>,
    },
  ];

  return (
    <>
      <PageHeader
        title={t.title}
        actions={
          <>
            <ExportMenu list="report-requests" variables={variables} />
            {askButton}
          </>
        }
      />
      <FilterBar label={t.filters}>
        <SearchField label={t.search} value={text} onSearch={(tim) => set({ tim })} />
        <ChoiceFilter
          label={t.columns.status}
          any={t.anyStatus}
          values={REPORT_REQUEST_STATUSES}
          words={t.requestStatus}
          value={status}
          onChange={(chosen) => set({ 'trang-thai': chosen?.toLowerCase() })}
        />
      </FilterBar>
      <DataTable
        caption={t.caption(year)}
        columns={columns}
        {...table}
        keyOf={(row) => row.id}
        hrefOf={addressOf}
        empty={{ message: t.none(year) }}
        onClearFilters={
          text === '' && status === undefined ? undefined : () => set({ tim: undefined, 'trang-thai': undefined })
        }
      />
      {isAsking && <AskForReportsDialog year={year} onClose={() => setIsAsking(false)} />}
    </>
  );
}

/** Whoever has one report to see there goes straight to it. */
function addressOf({ id, reports }: Row): string {
  const [only, ...others] = reports;
  return only !== undefined && others.length === 0 ? hrefs.unitReport(only.id) : hrefs.reportRequest(id);
}

function statusOf(slug: string): ReportRequestStatus | undefined {
  const word = slug.toUpperCase();
  return isOneOf(REPORT_REQUEST_STATUSES, word) ? word : undefined;
}
