import type { ReactNode } from 'react';

import { formatDate, formatDateTime } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import type { ShownReport } from '../pages/unit-report-page.tsx';
import { reportText } from '../report-text.ts';
import { REPORT_FAMILIES } from './status-families.ts';
import styles from './works.module.css';

interface ReportHeaderProps {
  readonly report: ShownReport;
  readonly saveLine?: ReactNode;
  readonly actions?: ReactNode;
}

/** Whose report on what it is, where it stands and until when it is due. */
export function ReportHeader({ report, saveLine, actions }: ReportHeaderProps) {
  const t = useText(reportText);
  const { request, status, department, sentAt, sentBy, daysLate, receivedAt, receivedBy } = report;
  return (
    <PageHeader
      title={request.title}
      windowTitle={`${t.report.of(department.name)} – ${request.title}`}
      crumbs={[
        { label: t.title, to: hrefs.reportRequests(request.year) },
        { label: request.title, to: hrefs.reportRequest(request.id) },
        { label: department.name },
      ]}
      lead={
        <span className={styles['lead']}>
          <StatusChip family={REPORT_FAMILIES[status]}>{t.status[status]}</StatusChip>
          <span>{t.period(formatDate(request.periodFrom), formatDate(request.periodTo))}</span>
          <strong>{t.request.dueLine(formatDate(request.dueOn))}</strong>
          {sentAt !== null && sentBy !== null && (
            <span>
              {t.report.sentLine(sentBy, formatDateTime(sentAt))}
              {daysLate > 0 && ` (${t.late(daysLate)})`}
            </span>
          )}
          {receivedAt !== null && receivedBy !== null && (
            <span>{t.report.receivedLine(receivedBy, formatDateTime(receivedAt))}</span>
          )}
          {saveLine}
        </span>
      }
      actions={actions}
    />
  );
}
