import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useYear } from '../../../lib/year.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { YearBonusLazily } from '../../decision-bonus/index.ts';
import { decisionText } from '../text.ts';
import { DecisionListPageDocument } from './decision-list-page.gql.ts';
import type { DecisionListPageQuery } from './decision-list-page.gql.ts';

type Row = DecisionListPageQuery['decisions'][number];

/** The decisions of a year: drafts waiting for signature and those issued. */
export function DecisionListPage() {
  const t = useText(decisionText);
  const { year } = useYear();
  const { data, error, refetch } = useQuery(DecisionListPageDocument, {
    variables: { year },
    fetchPolicy: 'cache-and-network',
  });

  const columns: readonly Column<Row>[] = [
    {
      key: 'number',
      header: t.columns.number,
      isRowHeader: true,
      width: '11rem',
      cell: (row) => <Link to={hrefs.decision(row.id)}>{row.documentNumber ?? t.noNumber}</Link>,
    },
    { key: 'title', header: t.columns.title, cell: (row) => row.title },
    {
      key: 'date',
      header: t.columns.date,
      width: '9rem',
      cell: (row) => (row.issuedOn === null ? '–' : formatDate(row.issuedOn)),
    },
    { key: 'signer', header: t.columns.signer, cell: (row) => row.signer?.fullName ?? '–' },
    { key: 'lines', header: t.columns.lines, align: 'end', width: '6rem', cell: (row) => row.lines.length },
    {
      key: 'status',
      header: t.columns.status,
      width: '10rem',
      cell: (row) => (
        // One box: on a phone the cell sets its parts side by side.
        <div>
          <StatusChip family={row.status === 'ISSUED' ? 'issued' : 'wait'}>{t.status[row.status]}</StatusChip>
          <RevokedLines lines={row.lines} />
        </div>
      ),
    },
  ];

  return (
    <>
      <PageHeader title={t.title} actions={<ExportMenu list="decisions" variables={{ year }} />} />
      <DataTable
        caption={t.caption}
        columns={columns}
        rows={data?.decisions ?? []}
        keyOf={(row) => row.id}
        hrefOf={(row) => hrefs.decision(row.id)}
        state={
          error !== undefined
            ? { code: errorCodeOf(error), onRetry: () => void refetch() }
            : data === undefined
              ? 'loading'
              : 'ready'
        }
        empty={{ message: t.none(year) }}
      />
      <YearBonusLazily year={year} />
    </>
  );
}

/** How many of the awards of a decision were taken back since; nothing while all stand. */
function RevokedLines({ lines }: Pick<Row, 'lines'>) {
  const t = useText(decisionText);
  const revoked = lines.filter(({ awardRecord }) => awardRecord !== null && awardRecord.revokedOn !== null).length;
  return revoked === 0 ? null : <div>{t.revokedLines(revoked)}</div>;
}
