import { isOneOf } from '@thidua/domain/kernel';
import { OPINION_BODIES, OPINION_STATUSES } from '@thidua/domain/opinions';
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
import { AskDialog } from '../acts/ask-dialog.tsx';
import { OpinionChip } from '../components/opinion-chip.tsx';
import { opinionText, type OpinionWords } from '../text.ts';
import { OpinionsPageDocument, type OpinionsPageQuery } from './opinions-page.gql.ts';

type Row = OpinionsPageQuery['opinionRequests']['nodes'][number];

const OVERDUE = ['OVERDUE'] as const;
const NO_FILTERS = { 'trang-thai': undefined, 'co-quan': undefined, han: undefined };

/** The letters of the year to other bodies, those due first at the top. */
export function OpinionsPage() {
  const t = useText(opinionText);
  const viewer = useViewer();
  const { year } = useYear();
  const { get, set } = useListParams();
  const [isAsking, setIsAsking] = useState(false);
  const chosen = <Value extends string>(values: readonly Value[], name: string) => {
    const word = get(name).toUpperCase();
    return isOneOf(values, word) ? word : undefined;
  };
  const status = chosen(OPINION_STATUSES, 'trang-thai');
  const body = chosen(OPINION_BODIES, 'co-quan');
  const overdue = chosen(OVERDUE, 'han');
  const filter = {
    ...(status === undefined ? {} : { statuses: [status] }),
    ...(body === undefined ? {} : { bodies: [body] }),
    ...(overdue === undefined ? {} : { overdueOnly: true }),
  };
  const variables = { year, filter };
  const { table } = usePagedList(OpinionsPageDocument, variables, (answer) => answer.opinionRequests);
  return (
    <>
      <ListHeader
        title={t.title}
        exported={{ list: 'opinions', variables }}
        add={may(viewer, 'opinion:keep') ? { label: t.ask.open, onAdd: () => setIsAsking(true) } : undefined}
      />
      <FilterBar label={t.filters}>
        <ChoiceFilter
          label={t.columns.status}
          any={t.anyStatus}
          values={OPINION_STATUSES}
          words={t.status}
          value={status}
          onChange={(next) => set({ 'trang-thai': next?.toLowerCase() })}
        />
        <ChoiceFilter
          label={t.facts.kind}
          any={t.anyBody}
          values={OPINION_BODIES}
          words={t.body}
          value={body}
          onChange={(next) => set({ 'co-quan': next?.toLowerCase() })}
        />
        <ChoiceFilter
          label={t.clock}
          any={t.anyClock}
          values={OVERDUE}
          words={t.overdueOnly}
          value={overdue}
          onChange={(next) => set({ han: next?.toLowerCase() })}
        />
      </FilterBar>
      <DataTable
        caption={t.caption(year)}
        columns={columnsOf(t)}
        {...table}
        keyOf={(row) => row.id}
        hrefOf={(row) => hrefs.opinion(row.id)}
        empty={{ message: t.none(year) }}
        onClearFilters={Object.keys(filter).length > 0 ? () => set(NO_FILTERS) : undefined}
      />
      {isAsking && <AskDialog year={year} onClose={() => setIsAsking(false)} />}
    </>
  );
}

function columnsOf(t: OpinionWords): readonly Column<Row>[] {
  return [
    {
      key: 'bodyName',
      header: t.columns.bodyName,
      isRowHeader: true,
      cell: (row) => <Link to={hrefs.opinion(row.id)}>{row.bodyName}</Link>,
    },
    {
      key: 'letter',
      header: t.columns.letter,
      width: '15rem',
      cell: ({ letterNumber, letterOn }) => t.letterOf(letterNumber, formatDate(letterOn)),
    },
    {
      key: 'lines',
      header: t.columns.lines,
      cell: ({ lines }) => t.linesOf(lines[0]?.subjectName ?? '', Math.max(0, lines.length - 1)),
    },
    { key: 'dueOn', header: t.columns.dueOn, width: '8rem', cell: ({ dueOn }) => formatDate(dueOn) },
    {
      key: 'status',
      header: t.columns.status,
      width: '13rem',
      cell: ({ status, isOverdue }) => <OpinionChip status={status} isOverdue={isOverdue} />,
    },
  ];
}
