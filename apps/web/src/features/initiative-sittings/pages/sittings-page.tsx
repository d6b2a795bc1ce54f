import { useState } from 'react';
import { Link } from 'react-router';

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
import { StartDialog } from '../acts/start-dialog.tsx';
import { SITTING_FAMILIES } from '../components/families.ts';
import { sittingText, type SittingWords } from '../text.ts';
import { SittingsPageDocument, type SittingsPageQuery } from './sittings-page.gql.ts';

type Row = SittingsPageQuery['initiativeSittings']['nodes'][number];

/** The sittings of the initiative council in a year. */
export function SittingsPage() {
  const t = useText(sittingText);
  const viewer = useViewer();
  const { year } = useYear();
  useDocumentTitle(`${t.title} – ${year}`);
  const [isStarting, setIsStarting] = useState(false);
  const variables = { year };
  const { table } = usePagedList(SittingsPageDocument, variables, (answer) => answer.initiativeSittings);
  return (
    <>
      <PageHeader
        title={t.title}
        crumbs={[{ label: t.initiatives, to: hrefs.initiatives(year) }, { label: t.title }]}
        actions={
          may(viewer, 'initiative-sitting:keep') && (
            <Button variant="primary" onClick={() => setIsStarting(true)}>
              {t.start.open}
            </Button>
          )
        }
      />
      <DataTable
        caption={t.caption(year)}
        columns={columnsOf(t)}
        {...table}
        keyOf={(row) => row.id}
        hrefOf={(row) => hrefs.initiativeSitting(row.id)}
        empty={{ message: t.none(year) }}
      />
      {isStarting && <StartDialog year={year} onClose={() => setIsStarting(false)} />}
    </>
  );
}

function columnsOf(t: SittingWords): readonly Column<Row>[] {
  return [
    {
      key: 'heldOn',
      header: t.columns.heldOn,
      isRowHeader: true,
      width: '9rem',
      cell: ({ id, heldOn }) => <Link to={hrefs.initiativeSitting(id)}>{formatDate(heldOn)}</Link>,
    },
    { key: 'place', header: t.columns.place, cell: ({ place }) => place },
    {
      key: 'lines',
      header: t.columns.lines,
      width: '8rem',
      align: 'end',
      cell: ({ lineCount }) => formatNumber(lineCount, 0),
    },
    {
      key: 'status',
      header: t.columns.status,
      width: '15rem',
      cell: ({ status }) => <StatusChip family={SITTING_FAMILIES[status]}>{t.status[status]}</StatusChip>,
    },
    {
      key: 'decision',
      header: t.columns.decision,
      width: '11rem',
      cell: ({ decisionNumber }) => decisionNumber ?? '–',
    },
  ];
}
