import { GATHERING_KINDS, GATHERING_STATUSES } from '@thidua/domain/gatherings';
import { isOneOf } from '@thidua/domain/kernel';
import { useState } from 'react';
import { Link } from 'react-router';

import { usePagedList } from '../../../lib/apollo/use-paged-list.ts';
import { formatDate, formatNumber, formatPercent } from '../../../lib/format/index.ts';
import { useListParams } from '../../../lib/list-params.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { useYear } from '../../../lib/year.tsx';
import { ChoiceFilter } from '../../../ui/choice-filter.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { ListHeader } from '../../../ui/list-header.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { PlanGatheringDialog } from '../acts/plan-gathering-dialog.tsx';
import { GATHERING_FAMILIES, shownStatus } from '../components/families.ts';
import { gatheringText, type GatheringWords } from '../text.ts';
import { GatheringsPageDocument, type GatheringsPageQuery } from './gatherings-page.gql.ts';

type Row = GatheringsPageQuery['gatherings']['nodes'][number];

/** What the body gathered for in the year and is about to, with how many came. */
export function GatheringsPage() {
  const t = useText(gatheringText);
  const viewer = useViewer();
  const { year } = useYear();
  const { get, set } = useListParams();
  const [isPlanning, setIsPlanning] = useState(false);
  const text = get('tim');
  const status = chosen(GATHERING_STATUSES, get('trang-thai'));
  const kind = chosen(GATHERING_KINDS, get('loai'));
  const variables = {
    year,
    filter: {
      ...(text === '' ? {} : { text }),
      ...(status === undefined ? {} : { statuses: [status] }),
      ...(kind === undefined ? {} : { kinds: [kind] }),
    },
  };
  const { table } = usePagedList(GatheringsPageDocument, variables, (answer) => answer.gatherings);
  const isFiltered = text !== '' || status !== undefined || kind !== undefined;
  return (
    <>
      <ListHeader
        title={t.title}
        exported={{ list: 'gatherings', variables }}
        add={may(viewer, 'gathering:run') ? { label: t.plan.open, onAdd: () => setIsPlanning(true) } : undefined}
      />
      <FilterBar label={t.filters}>
        <SearchField label={t.search} value={text} onSearch={(tim) => set({ tim })} />
        <ChoiceFilter
          label={t.columns.kind}
          any={t.anyKind}
          values={GATHERING_KINDS}
          words={t.kind}
          value={kind}
          onChange={(chosen) => set({ loai: chosen?.toLowerCase() })}
        />
        <ChoiceFilter
          label={t.columns.status}
          any={t.anyStatus}
          values={GATHERING_STATUSES}
          words={t.status}
          value={status}
          onChange={(chosen) => set({ 'trang-thai': chosen?.toLowerCase() })}
        />
      </FilterBar>
      <DataTable
        caption={t.caption(year)}
        columns={columnsOf(t, viewer.today)}
        {...table}
        keyOf={(row) => row.id}
        hrefOf={(row) => hrefs.gathering(row.id)}
        empty={{ message: t.none(year) }}
        onClearFilters={
          isFiltered ? () => set({ tim: undefined, 'trang-thai': undefined, loai: undefined }) : undefined
        }
      />
      {isPlanning && <PlanGatheringDialog year={year} onClose={() => setIsPlanning(false)} />}
    </>
  );
}

function columnsOf(t: GatheringWords, today: string): readonly Column<Row>[] {
  return [
    {
      key: 'title',
      header: t.columns.title,
      isRowHeader: true,
      cell: (row) => <Link to={hrefs.gathering(row.id)}>{row.title}</Link>,
    },
    { key: 'kind', header: t.columns.kind, width: '11rem', cell: ({ kind }) => t.kind[kind] },
    {
      key: 'day',
      header: t.columns.day,
      width: '9rem',
      cell: ({ firstDay, lastDay }) => t.days(formatDate(firstDay), formatDate(lastDay)),
    },
    { key: 'host', header: t.columns.host, width: '13rem', isHiddenOnPhone: true, cell: ({ host }) => host.name },
    {
      key: 'status',
      header: t.columns.status,
      width: '11rem',
      cell: ({ status, lastDay }) => {
        const shown = shownStatus(status, lastDay, today);
        return <StatusChip family={GATHERING_FAMILIES[shown]}>{t.status[shown]}</StatusChip>;
      },
    },
    {
      key: 'turnout',
      header: t.columns.turnout,
      width: '9rem',
      align: 'end',
      cell: ({ status, turnout }) => (status === 'HELD' ? turnoutWords(t, turnout) : '–'),
    },
  ];
}

/** So many of those invited, and their share: of a drive for everybody, the share of the staff who joined. */
function turnoutWords(t: GatheringWords, { present, invited, presentShare }: Row['turnout']): string {
  const [came, asked] = [formatNumber(present, 0), formatNumber(invited, 0)];
  return presentShare === null ? t.present(came, asked) : t.presentOf(came, asked, formatPercent(presentShare / 100));
}

function chosen<const Values extends readonly string[]>(values: Values, slug: string): Values[number] | undefined {
  const word = slug.toUpperCase();
  return isOneOf(values, word) ? word : undefined;
}
