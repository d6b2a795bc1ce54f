import { RESEARCH_RESULTS } from '@thidua/domain/eligibility';
import { isOneOf } from '@thidua/domain/kernel';
import { RESEARCH_LEVELS, RESEARCH_TOPIC_STATUSES } from '@thidua/domain/research-topics';
import { useState } from 'react';
import { Link } from 'react-router';

import { usePagedList } from '../../../lib/apollo/use-paged-list.ts';
import { formatDate } from '../../../lib/format/index.ts';
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
import { TopicDialog } from '../acts/topic-dialog.tsx';
import { RESEARCH_FAMILIES } from '../components/families.ts';
import { researchText, type ResearchWords } from '../text.ts';
import { ResearchTopicsPageDocument, type ResearchTopicsPageQuery } from './research-topics-page.gql.ts';

type Row = ResearchTopicsPageQuery['researchTopics']['nodes'][number];

const MINE = ['MINE'] as const;
const NO_FILTERS = { tim: undefined, cua: undefined, cap: undefined, 'ket-qua': undefined, 'trang-thai': undefined };

/** The topics of the year: for everybody those that are confirmed, for their people and those who judge them the others too. */
export function ResearchTopicsPage() {
  const t = useText(researchText);
  const viewer = useViewer();
  const { year } = useYear();
  const { get, set } = useListParams();
  const [isAdding, setIsAdding] = useState(false);
  const chosen = <Value extends string>(values: readonly Value[], name: string) => {
    const word = get(name).toUpperCase();
    return isOneOf(values, word) ? word : undefined;
  };
  const text = get('tim');
  const mine = chosen(MINE, 'cua');
  const level = chosen(RESEARCH_LEVELS, 'cap');
  const result = chosen(RESEARCH_RESULTS, 'ket-qua');
  const status = chosen(RESEARCH_TOPIC_STATUSES, 'trang-thai');
  const filter = {
    ...(text === '' ? {} : { text }),
    ...(mine === undefined ? {} : { mine: true }),
    ...(level === undefined ? {} : { levels: [level] }),
    ...(result === undefined ? {} : { results: [result] }),
    ...(status === undefined ? {} : { statuses: [status] }),
  };
  const variables = { year, filter };
  const { table } = usePagedList(ResearchTopicsPageDocument, variables, (answer) => answer.researchTopics);
  return (
    <>
      <ListHeader
        title={t.title}
        exported={{ list: 'research-topics', variables }}
        add={may(viewer, 'research:record') ? { label: t.edit.open, onAdd: () => setIsAdding(true) } : undefined}
      />
      <FilterBar label={t.filters}>
        <SearchField label={t.search} value={text} onSearch={(tim) => set({ tim })} />
        <ChoiceFilter
          label={t.mine}
          any={t.all}
          values={MINE}
          words={t.ofWhom}
          value={mine}
          onChange={(next) => set({ cua: next?.toLowerCase() })}
        />
        <ChoiceFilter
          label={t.columns.level}
          any={t.anyLevel}
          values={RESEARCH_LEVELS}
          words={t.level}
          value={level}
          onChange={(next) => set({ cap: next?.toLowerCase() })}
        />
        <ChoiceFilter
          label={t.columns.result}
          any={t.anyResult}
          values={RESEARCH_RESULTS}
          words={t.result}
          value={result}
          onChange={(next) => set({ 'ket-qua': next?.toLowerCase() })}
        />
        <ChoiceFilter
          label={t.columns.status}
          any={t.anyStatus}
          values={RESEARCH_TOPIC_STATUSES}
          words={t.status}
          value={status}
          onChange={(next) => set({ 'trang-thai': next?.toLowerCase() })}
        />
      </FilterBar>
      <DataTable
        caption={t.caption(year)}
        columns={columnsOf(t)}
        {...table}
        keyOf={(row) => row.id}
        hrefOf={(row) => hrefs.researchTopic(row.id)}
        empty={{ message: t.none(year) }}
        onClearFilters={Object.keys(filter).length > 0 ? () => set(NO_FILTERS) : undefined}
      />
      {isAdding && <TopicDialog year={year} onClose={() => setIsAdding(false)} />}
    </>
  );
}

function columnsOf(t: ResearchWords): readonly Column<Row>[] {
  return [
    {
      key: 'title',
      header: t.columns.title,
      isRowHeader: true,
      cell: (row) => <Link to={hrefs.researchTopic(row.id)}>{row.title}</Link>,
    },
    { key: 'level', header: t.columns.level, width: '8rem', cell: ({ level }) => t.level[level] },
    { key: 'people', header: t.columns.people, width: '13rem', cell: (row) => leadersOf(row) },
    {
      key: 'acceptedOn',
      header: t.columns.acceptedOn,
      width: '9rem',
      cell: ({ acceptedOn }) => (acceptedOn === null ? '–' : formatDate(acceptedOn)),
    },
    {
      key: 'result',
      header: t.columns.result,
      width: '8rem',
      cell: ({ result }) => (result === null ? '–' : t.result[result]),
    },
    {
      key: 'status',
      header: t.columns.status,
      width: '11rem',
      cell: ({ status }) => <StatusChip family={RESEARCH_FAMILIES[status]}>{t.status[status]}</StatusChip>,
    },
  ];
}

function leadersOf({ people }: Row): string {
  const names = people.filter(({ role }) => role === 'LEADER').map(({ name }) => name);
  return names.length === 0 ? '–' : names.join(', ');
}
