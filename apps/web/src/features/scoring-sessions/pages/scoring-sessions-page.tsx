import { useState } from 'react';
import { Link, useNavigate } from 'react-router';

import { usePagedList } from '../../../lib/apollo/use-paged-list.ts';
import { useDocumentTitle } from '../../../lib/document-title.ts';
import { formatDate, formatNumber } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { useYear } from '../../../lib/year.tsx';
import { Button } from '../../../ui/button.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { StartSessionDialog } from '../acts/session-dialogs.tsx';
import { SESSION_FAMILIES } from '../components/families.ts';
import { sessionText, type SessionWords } from '../text.ts';
import { ScoringSessionsPageDocument, type ScoringSessionsPageQuery } from './scoring-sessions-page.gql.ts';

type Row = ScoringSessionsPageQuery['scoringSessions']['nodes'][number];

/** The sessions of scoring of a year. */
export function ScoringSessionsPage() {
  const t = useText(sessionText);
  const viewer = useViewer();
  const navigate = useNavigate();
  const { year } = useYear();
  useDocumentTitle(`${t.title} – ${year}`);
  const [isStarting, setIsStarting] = useState(false);
  const { table } = usePagedList(ScoringSessionsPageDocument, { year }, (answer) => answer.scoringSessions);
  return (
    <>
      <PageHeader
        title={t.title}
        crumbs={[{ label: t.initiatives, to: hrefs.initiatives(year) }, { label: t.title }]}
        actions={
          may(viewer, 'scoring-session:keep') && (
            <Button variant="primary" onClick={() => setIsStarting(true)}>
              {t.facts.startOpen}
            </Button>
          )
        }
      />
      <DataTable
        caption={t.caption(year)}
        columns={columnsOf(t)}
        {...table}
        keyOf={(row) => row.id}
        hrefOf={(row) => hrefs.scoringSession(row.id)}
        empty={{ message: t.none(year) }}
      />
      {isStarting && (
        <StartSessionDialog
          year={year}
          onStarted={(id) => void navigate(hrefs.scoringSession(id))}
          onClose={() => setIsStarting(false)}
        />
      )}
    </>
  );
}

function columnsOf(t: SessionWords): readonly Column<Row>[] {
  const count = (value: number) => formatNumber(value, 0);
  return [
    {
      key: 'name',
      header: t.columns.name,
      isRowHeader: true,
      cell: ({ id, name }) => <Link to={hrefs.scoringSession(id)}>{name}</Link>,
    },
    { key: 'dueOn', header: t.columns.dueOn, width: '9rem', cell: ({ dueOn }) => formatDate(dueOn) },
    {
      key: 'initiatives',
      header: t.columns.initiatives,
      width: '8rem',
      align: 'end',
      cell: (row) => count(row.count.initiatives),
    },
    {
      key: 'sheets',
      header: t.columns.sheets,
      width: '9rem',
      align: 'end',
      cell: (row) => (row.count.sheets === 0 ? '–' : `${count(row.count.sent)}/${count(row.count.sheets)}`),
    },
    {
      key: 'status',
      header: t.columns.status,
      width: '11rem',
      cell: ({ status }) => <StatusChip family={SESSION_FAMILIES[status]}>{t.status[status]}</StatusChip>,
    },
  ];
}
