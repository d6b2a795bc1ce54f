import { isOneOf } from '@thidua/domain/kernel';
import { DECIDING_AUTHORITIES, SUBMISSION_STATUSES } from '@thidua/domain/submissions';
import { Link } from 'react-router';

import { usePagedList } from '../../../lib/apollo/use-paged-list.ts';
import { formatDate } from '../../../lib/format/index.ts';
import { useListParams } from '../../../lib/list-params.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useYear } from '../../../lib/year.tsx';
import { ChoiceFilter } from '../../../ui/choice-filter.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { ListHeader } from '../../../ui/list-header.tsx';
import { SubmissionChip } from '../components/submission-chip.tsx';
import { WaitingGroups } from '../components/waiting-groups.tsx';
import { submissionText, type SubmissionWords } from '../text.ts';
import { SubmissionsPageDocument, type SubmissionsPageQuery } from './submissions-page.gql.ts';

type Row = SubmissionsPageQuery['submissions']['nodes'][number];

const OVERDUE = ['OVERDUE'] as const;
const NO_FILTERS = { 'trang-thai': undefined, cap: undefined, 'ket-qua': undefined };

/** What waits to be submitted, then the tờ trình of the year, the newest first. */
export function SubmissionsPage() {
  const t = useText(submissionText);
  const { year } = useYear();
  const { get, set } = useListParams();
  const chosen = <Value extends string>(values: readonly Value[], name: string) => {
    const word = get(name).toUpperCase().replaceAll('-', '_');
    return isOneOf(values, word) ? word : undefined;
  };
  const slug = (value: string | undefined) => value?.toLowerCase().replaceAll('_', '-');
  const status = chosen(SUBMISSION_STATUSES, 'trang-thai');
  const authority = chosen(DECIDING_AUTHORITIES, 'cap');
  const overdue = chosen(OVERDUE, 'ket-qua');
  const filter = {
    ...(status === undefined ? {} : { statuses: [status] }),
    ...(authority === undefined ? {} : { authorities: [authority] }),
    ...(overdue === undefined ? {} : { overdueOnly: true }),
  };
  const variables = { year, filter };
  const { table } = usePagedList(SubmissionsPageDocument, variables, (answer) => answer.submissions);
  return (
    <>
      <ListHeader title={t.title} exported={{ list: 'submissions', variables }} add={undefined} />
      <WaitingGroups year={year} />
      <FilterBar label={t.filters}>
        <ChoiceFilter
          label={t.columns.status}
          any={t.anyStatus}
          values={SUBMISSION_STATUSES}
          words={t.status}
          value={status}
          onChange={(next) => set({ 'trang-thai': slug(next) })}
        />
        <ChoiceFilter
          label={t.columns.authority}
          any={t.anyAuthority}
          values={DECIDING_AUTHORITIES}
          words={t.authority}
          value={authority}
          onChange={(next) => set({ cap: slug(next) })}
        />
        <ChoiceFilter
          label={t.clock}
          any={t.anyClock}
          values={OVERDUE}
          words={t.overdueOnly}
          value={overdue}
          onChange={(next) => set({ 'ket-qua': slug(next) })}
        />
      </FilterBar>
      <DataTable
        caption={t.caption(year)}
        columns={columnsOf(t)}
        {...table}
        keyOf={(row) => row.id}
        hrefOf={(row) => hrefs.submission(row.id)}
        empty={{ message: t.none(year) }}
        onClearFilters={Object.keys(filter).length > 0 ? () => set(NO_FILTERS) : undefined}
      />
    </>
  );
}

function columnsOf(t: SubmissionWords): readonly Column<Row>[] {
  return [
    {
      key: 'paper',
      header: t.columns.paper,
      isRowHeader: true,
      cell: ({ id, documentNumber, title }) => (
        <div>
          <Link to={hrefs.submission(id)}>{title}</Link>
          <div>{documentNumber ?? t.unnumbered}</div>
        </div>
      ),
    },
    { key: 'authority', header: t.columns.authority, width: '14rem', cell: (row) => t.authority[row.authority] },
    {
      key: 'sent',
      header: t.columns.sent,
      width: '8rem',
      cell: ({ dispatchedOn }) => (dispatchedOn === null ? '–' : formatDate(dispatchedOn)),
    },
    {
      key: 'lines',
      header: t.columns.lines,
      width: '12rem',
      cell: ({ lineCount, openCount }) => t.counts(lineCount, openCount),
    },
    {
      key: 'expectedOn',
      header: t.columns.expectedOn,
      width: '9rem',
      cell: ({ expectedOn }) => (expectedOn === null ? '–' : formatDate(expectedOn)),
    },
    { key: 'status', header: t.columns.status, width: '13rem', cell: (row) => <SubmissionChip submission={row} /> },
  ];
}
