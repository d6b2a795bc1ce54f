import { useQuery } from '@apollo/client/react';
import { isMissing, reportCounts } from '@thidua/domain/works';
import { Link, useParams } from 'react-router';

import { formatDate, formatDateTime } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { RemindButton, ReportRequestActs } from '../acts/report-request-acts.tsx';
import { REPORT_FAMILIES, REQUEST_FAMILIES } from '../components/status-families.ts';
import styles from '../components/works.module.css';
import { reportText, type ReportWords } from '../report-text.ts';
import { ReportRequestPageDocument, type ReportRequestPageQuery } from './report-request-page.gql.ts';

export type AskedRequest = ReportRequestPageQuery['reportRequest'];
type Row = AskedRequest['reports'][number];

/** One request: who has sent, who still owes, and what the secretariat does about it. */
export function ReportRequestPage() {
  const t = useText(reportText);
  const { requestId = '' } = useParams();
  const { data, error, refetch } = useQuery(ReportRequestPageDocument, {
    variables: { id: requestId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.title}>
      {({ reportRequest }) => <Asked request={reportRequest} />}
    </QueryState>
  );
}

function Asked({ request }: { readonly request: AskedRequest }) {
  const t = useText(reportText);
  const viewer = useViewer();
  const isOverview = may(viewer, 'report:ask') || request.reports.length > 1;
  return (
    <>
      <PageHeader
        title={request.title}
        crumbs={[{ label: t.title, to: hrefs.reportRequests(request.year) }, { label: request.title }]}
        lead={
          <span className={styles['lead']}>
            <StatusChip family={REQUEST_FAMILIES[request.status]}>{t.requestStatus[request.status]}</StatusChip>
            <span>{t.period(formatDate(request.periodFrom), formatDate(request.periodTo))}</span>
            <strong>{t.request.dueLine(formatDate(request.dueOn))}</strong>
            <span>{t.request.asked(request.askedBy, formatDateTime(request.askedAt))}</span>
          </span>
        }
        actions={
          <>
            <ExportMenu list="report-answers" variables={{ id: request.id }} />
            <ButtonLink to={hrefs.reportMerged(request.id)}>{t.request.merged}</ButtonLink>
            {request.viewerCan.includes('REMIND') && <RemindButton request={request} />}
          </>
        }
      />
      <div className={styles['sheets']}>
        {request.cancelledReason !== null && (
          <Notice kind="warning" title={t.request.cancelled}>
            {request.cancelledReason}
          </Notice>
        )}
        {request.status !== 'CANCELLED' && isOverview && (
          <p className={styles['sum']} role="status">
            {sumSentence(t, request.reports)}
          </p>
        )}
        <Card title={t.request.reports} actions={<ReportRequestActs request={request} />}>
          <DataTable
            caption={t.request.reports}
            columns={columnsOf(t)}
            rows={request.reports}
            keyOf={(row) => row.id}
            hrefOf={(row) => hrefs.unitReport(row.id)}
            empty={{ message: t.report.nothing }}
          />
        </Card>
        <Card title={t.request.questions}>
          <ol className={styles['questions']}>
            {request.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        </Card>
      </div>
    </>
  );
}

/** “Bốn đơn vị được yêu cầu, ba đã gửi; còn thiếu: …” */
function sumSentence(t: ReportWords, reports: readonly Row[]): string {
  const { asked, sent, missing } = reportCounts(reports);
  if (missing.length === 0) return t.request.nobodyMissing(asked);
  return t.request.missing(asked, sent, missing.map(({ department }) => department.name).join(', '));
}

function columnsOf(t: ReportWords): readonly Column<Row>[] {
  return [
    {
      key: 'unit',
      header: t.columns.unit,
      isRowHeader: true,
      cell: (row) => <Link to={hrefs.unitReport(row.id)}>{row.department.name}</Link>,
    },
    {
      key: 'status',
      header: t.columns.status,
      width: '12rem',
      cell: (row) => <StatusChip family={REPORT_FAMILIES[row.status]}>{t.status[row.status]}</StatusChip>,
    },
    {
      key: 'sent',
      header: t.columns.sent,
      width: '14rem',
      cell: ({ sentAt, daysLate }) =>
        sentAt === null ? '–' : `${formatDateTime(sentAt)}${daysLate > 0 ? ` (${t.late(daysLate)})` : ''}`,
    },
    {
      key: 'received',
      header: t.columns.received,
      width: '11rem',
      isHiddenOnPhone: true,
      cell: ({ receivedAt }) => (receivedAt === null ? '–' : formatDateTime(receivedAt)),
    },
    {
      key: 'reminded',
      header: t.columns.reminded,
      width: '9rem',
      cell: ({ remindedOn, status }) => (remindedOn === null || !isMissing(status) ? '–' : formatDate(remindedOn)),
    },
  ];
}
