import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';

import { formatNumber } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { useYear } from '../../../lib/year.tsx';
import { Button } from '../../../ui/button.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { ProgrammeDialog } from '../acts/programme-dialog.tsx';
import { programmeText, type ProgrammeWords } from '../text.ts';
import { ProgrammesPageDocument, type ProgrammesPageQuery } from './programmes-page.gql.ts';

type Row = ProgrammesPageQuery['workProgrammes'][number];

/** The programmes that run in the year, with how much of each is registered and finished. */
export function ProgrammesPage() {
  const t = useText(programmeText);
  const viewer = useViewer();
  const { year } = useYear();
  const [isAdding, setIsAdding] = useState(false);
  const { data, error, refetch } = useQuery(ProgrammesPageDocument, {
    variables: { year },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.title}>
      {({ workProgrammes }) => (
        <>
          <PageHeader
            title={t.title}
            lead={t.lead}
            actions={
              <>
                <ExportMenu list="programmes" variables={{ year }} />
                {may(viewer, 'programme:edit') && (
                  <Button variant="primary" onClick={() => setIsAdding(true)}>
                    {t.form.add}
                  </Button>
                )}
              </>
            }
          />
          <DataTable
            caption={t.caption(year)}
            columns={columnsOf(t, year)}
            rows={workProgrammes}
            keyOf={({ id }) => id}
            hrefOf={({ id }) => hrefs.programme(id)}
            empty={{ message: t.none(year) }}
          />
          {isAdding && <ProgrammeDialog year={year} onClose={() => setIsAdding(false)} />}
        </>
      )}
    </QueryState>
  );
}

function columnsOf(t: ProgrammeWords, year: number): readonly Column<Row>[] {
  const { columns } = t;
  const count = (key: 'items' | 'registered' | 'finished', header: string): Column<Row> => ({
    key,
    header,
    width: '8rem',
    align: 'end',
    cell: ({ tally }) => formatNumber(tally[key], 0),
  });
  return [
    {
      key: 'name',
      header: columns.name,
      isRowHeader: true,
      cell: ({ id, name }) => <Link to={hrefs.programme(id)}>{name}</Link>,
    },
    { key: 'kind', header: columns.kind, width: '14rem', cell: ({ kind }) => t.kinds[kind] },
    {
      key: 'years',
      header: columns.years,
      width: '8rem',
      cell: ({ fromYear, toYear }) => t.years(fromYear, toYear),
    },
    count('items', columns.items(year)),
    count('registered', columns.registered),
    count('finished', columns.finished),
  ];
}
