import type { ReactNode } from 'react';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import type { ShownReport } from '../pages/report-page.tsx';
import { reportText } from '../text.ts';
import { REPORT_FAMILIES } from './report-families.ts';
import styles from './report.module.css';

interface ReportHeaderProps {
  readonly report: ShownReport;
  /** How the saving stands, while it is written. */
  readonly saveLine?: ReactNode;
  readonly actions: ReactNode;
}

/** Whose report it is, for what, how far it is, and the acts. */
export function ReportHeader({ report, saveLine, actions }: ReportHeaderProps) {
  const t = useText(reportText);
  const { code, year, award, subjectName, status, isFrozen, version, nomination } = report;
  return (
    <PageHeader
      title={t.title}
      windowTitle={t.windowTitle(code, subjectName)}
      crumbs={
        nomination === null
          ? [{ label: code }, { label: t.title }]
          : [
              { label: t.list, to: hrefs.nominations(year) },
              { label: code, to: hrefs.nomination(nomination.id) },
              { label: t.title },
            ]
      }
      lead={
        <span className={styles['lead']}>
          <span>
            <b>{subjectName}</b>, {t.lead(t.awardName(award))}
          </span>
          {isFrozen ? (
            <StatusChip family="issued">{t.frozen}</StatusChip>
          ) : (
            <StatusChip family={REPORT_FAMILIES[status]}>{version === 0 ? t.notWritten : t.status[status]}</StatusChip>
          )}
          {saveLine}
        </span>
      }
      actions={actions}
    />
  );
}
