import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { formatNumber } from '../../../lib/format/index.ts';
import { useListParams } from '../../../lib/list-params.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useYear } from '../../../lib/year.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { PraiseLines } from '../components/praise-lines.tsx';
import styles from '../components/timeliness.module.css';
import { timelinessText, type TimelinessWords } from '../text.ts';
import { TimelyPraisePageDocument, type TimelyPraisePageQuery } from './timely-praise-page.gql.ts';

type Report = TimelyPraisePageQuery['timelyPraise'];
export type PraiseLine = Report['decided'][number];
type Figures = Report['decidedFigures'];

/** The law of 2022 on emulation is in force from this year. */
const NEW_LAW_FROM = 2024;

/** How soon praise followed: by unit, with the lines behind every figure. */
export function TimelyPraisePage() {
  const t = useText(timelinessText);
  const { year } = useYear();
  const { data, error, refetch } = useQuery(TimelyPraisePageDocument, {
    variables: { year },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead(year >= NEW_LAW_FROM)}
        actions={
          <>
            <ExportMenu list="timely-praise" variables={{ year }} />
            <Button onClick={() => window.print()}>{t.print}</Button>
          </>
        }
      />
      <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.title}>
        {({ timelyPraise }) => <Shown report={timelyPraise} year={year} />}
      </QueryState>
    </>
  );
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly decided: Figures;
  readonly waiting: Figures;
}

function Shown({ report, year }: { readonly report: Report; readonly year: number }) {
  const t = useText(timelinessText);
  const { get, set } = useListParams();
  const departmentId = get('phong');
  const division = report.divisions.find(({ department }) => department.id === departmentId)?.department;
  const isShown = (line: PraiseLine) => division === undefined || line.departmentId === division.id;
  const rows: readonly Row[] = [
    ...report.divisions.map(({ department, ...figures }) => ({ ...department, ...figures })),
    ...(report.divisions.length > 1
      ? [{ id: '', name: t.all, decided: report.decidedFigures, waiting: report.waitingFigures }]
      : []),
  ];
  const titleOf = (list: string) => (division === undefined ? list : t.of(list, division.name));
  return (
    <div className={styles['sheets']}>
      <Card title={t.divisions}>
        <DataTable
          caption={t.divisionsCaption(year)}
          columns={columnsOf(t, year)}
          rows={rows}
          keyOf={({ id }) => id}
          empty={{ message: t.none(year) }}
        />
        <p className={styles['quiet']}>{t.how}</p>
      </Card>
      <div id={LINES} className={styles['sheets']} tabIndex={-1}>
        <Card
          title={titleOf(t.decided)}
          actions={
            division !== undefined && (
              <Button size="small" onClick={() => set({ phong: undefined })}>
                {t.clear}
              </Button>
            )
          }
        >
          <PraiseLines
            caption={titleOf(t.decided)}
            lines={report.decided.filter(isShown)}
            none={t.noneDecided}
            isDecided
          />
        </Card>
        <Card title={titleOf(t.waiting)}>
          <PraiseLines
            caption={titleOf(t.waiting)}
            lines={report.waiting.filter(isShown)}
            none={t.noneWaiting}
            isDecided={false}
          />
        </Card>
      </div>
    </div>
  );
}

const LINES = 'cac-dong';

/** Every figure leads to the lines it is counted from. */
function columnsOf(t: TimelinessWords, year: number): readonly Column<Row>[] {
  const lead = ({ id, name }: Row, words: string) => (
    <Link to={`?nam=${year}${id === '' ? '' : `&phong=${id}`}#${LINES}`} aria-label={`${words}, ${t.listOf(name)}`}>
      {words}
    </Link>
  );
  const figure = (
    key: keyof TimelinessWords['columns'],
    of: 'decided' | 'waiting',
    value: (figures: Figures) => number | null,
  ): Column<Row> => ({
    key,
    header: t.columns[key],
    width: '9rem',
    align: 'end',
    cell: (row) => {
      const shown = value(row[of]);
      return shown === null || row[of].count === 0 ? '–' : lead(row, formatNumber(shown));
    },
  });
  return [
    { key: 'division', header: t.columns.division, isRowHeader: true, cell: ({ name }) => name },
    figure('decided', 'decided', ({ count }) => count),
    figure('median', 'decided', ({ median }) => median),
    figure('longest', 'decided', ({ longest }) => longest),
    figure('waiting', 'waiting', ({ count }) => count),
    figure('waitingLongest', 'waiting', ({ longest }) => longest),
  ];
}
