import { Link } from 'react-router';

import { usePagedList } from '../../../lib/apollo/use-paged-list.ts';
import { formatDate, formatNumber } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { GridChip } from '../components/grid-chip.tsx';
import styles from '../components/scoring-grids.module.css';
import { scoringGridText, type ScoringGridWords } from '../text.ts';
import { ScoringGridsPageDocument, type ScoringGridsPageQuery } from './scoring-grids-page.gql.ts';

type Row = ScoringGridsPageQuery['scoringGrids']['nodes'][number];

/** The versions of the body's grid; a new one is made from the one in force. */
export function ScoringGridsPage() {
  const t = useText(scoringGridText);
  const viewer = useViewer();
  const { table } = usePagedList(ScoringGridsPageDocument, {}, (answer) => answer.scoringGrids);
  const { rows } = table;
  const inForce = rows.find(({ isInForce }) => isInForce);
  const mayDraft = may(viewer, 'scoringGrid:edit') && rows.every(({ status }) => status !== 'DRAFT');
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          mayDraft && (
            <ButtonLink variant="primary" to={hrefs.scoringGridNew(inForce?.id)}>
              {t.draftNew}
            </ButtonLink>
          )
        }
      />
      <div className={styles['sheets']}>
        <Notice kind="info">{t.open}</Notice>
        {rows.length > 0 && inForce === undefined && <Notice kind="warning">{t.noneInForce}</Notice>}
        <DataTable
          caption={t.caption}
          columns={columnsOf(t)}
          {...table}
          keyOf={({ id }) => id}
          hrefOf={({ id }) => hrefs.scoringGrid(id)}
          empty={{ message: mayDraft ? `${t.none} ${t.noneForOffice}` : t.none }}
        />
      </div>
    </>
  );
}

function columnsOf(t: ScoringGridWords): readonly Column<Row>[] {
  return [
    {
      key: 'name',
      header: t.columns.name,
      isRowHeader: true,
      cell: ({ id, name }) => <Link to={hrefs.scoringGrid(id)}>{name}</Link>,
    },
    {
      key: 'validFrom',
      header: t.columns.validFrom,
      width: '9rem',
      cell: ({ validFrom }) => formatDate(validFrom),
    },
    {
      key: 'points',
      header: t.columns.points,
      width: '11rem',
      cell: ({ total, passFrom }) => t.pointsOf(formatNumber(total, 0), formatNumber(passFrom, 0)),
    },
    { key: 'status', header: t.columns.status, width: '15rem', cell: (grid) => <GridChip grid={grid} /> },
  ];
}
