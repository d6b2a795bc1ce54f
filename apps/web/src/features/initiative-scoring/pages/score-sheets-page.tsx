import { totalOf } from '@thidua/domain/initiative-scoring';
import { Link } from 'react-router';

import { usePagedList } from '../../../lib/apollo/use-paged-list.ts';
import { formatDate, formatNumber } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { scoringText, type ScoringWords } from '../text.ts';
import { SHEET_FAMILIES } from './sheet-families.ts';
import { ScoreSheetsPageDocument, type ScoreSheetsPageQuery } from './score-sheets-page.gql.ts';

type Row = ScoreSheetsPageQuery['scoreSheets']['nodes'][number];

/** What the viewer has to score and has scored, by numbers. */
export function ScoreSheetsPage() {
  const t = useText(scoringText);
  const { table } = usePagedList(ScoreSheetsPageDocument, {}, (answer) => answer.scoreSheets);
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <DataTable
        caption={t.caption}
        columns={columnsOf(t)}
        {...table}
        keyOf={({ id }) => id}
        hrefOf={({ id }) => hrefs.scoreSheet(id)}
        empty={{ message: t.none }}
      />
    </>
  );
}

function columnsOf(t: ScoringWords): readonly Column<Row>[] {
  return [
    { key: 'number', header: t.columns.number, width: '8rem', cell: ({ number }) => t.sheet(String(number)) },
    {
      key: 'title',
      header: t.columns.title,
      isRowHeader: true,
      cell: ({ id, title }) => <Link to={hrefs.scoreSheet(id)}>{title}</Link>,
    },
    {
      key: 'dueOn',
      header: t.columns.dueOn,
      width: '9rem',
      cell: ({ dueOn }) => (dueOn === null ? '–' : formatDate(dueOn)),
    },
    {
      key: 'status',
      header: t.columns.status,
      width: '11rem',
      cell: ({ status }) => <StatusChip family={SHEET_FAMILIES[status]}>{t.status[status]}</StatusChip>,
    },
    {
      key: 'total',
      header: t.columns.total,
      width: '6rem',
      align: 'end',
      cell: ({ marks }) => (marks.length === 0 ? '–' : formatNumber(totalOf(marks), 0)),
    },
  ];
}
