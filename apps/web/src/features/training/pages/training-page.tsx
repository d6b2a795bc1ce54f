import { useQuery } from '@apollo/client/react';
import { isOneOf } from '@thidua/domain/kernel';
import { TRAINING_KINDS } from '@thidua/domain/training';
import { useState } from 'react';
import { Link } from 'react-router';

import { usePagedList } from '../../../lib/apollo/use-paged-list.ts';
import { formatDate, formatNumber } from '../../../lib/format/index.ts';
import { useListParams } from '../../../lib/list-params.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { workplaceOptions } from '../../../lib/workplace-options.ts';
import { useYear } from '../../../lib/year.tsx';
import { ChoiceFilter } from '../../../ui/choice-filter.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { ListHeader } from '../../../ui/list-header.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { CourseDialog } from '../acts/course-dialog.tsx';
import { trainingText, type TrainingWords } from '../text.ts';
import { TrainingDivisionsDocument, TrainingPageDocument, type TrainingPageQuery } from './training-page.gql.ts';

type Row = TrainingPageQuery['trainingCourses']['nodes'][number];

/** What the staff learned in a year: who organised it, how long it took, how many completed it. */
export function TrainingPage() {
  const t = useText(trainingText);
  const viewer = useViewer();
  const { year } = useYear();
  const { get, set } = useListParams();
  const [isRecording, setIsRecording] = useState(false);
  const { data: divisions } = useQuery(TrainingDivisionsDocument, { variables: { year } });
  const text = get('tim');
  const word = get('noi-dung').toUpperCase();
  const kind = isOneOf(TRAINING_KINDS, word) ? word : undefined;
  const departmentId = get('phong') === '' ? undefined : get('phong');
  const withoutResult = get('ket-qua') === 'chua';
  const mayRecord = may(viewer, 'training:edit');
  const variables = {
    year,
    filter: {
      ...(text === '' ? {} : { text }),
      ...(kind === undefined ? {} : { kinds: [kind] }),
      ...(departmentId === undefined ? {} : { departmentId }),
      ...(withoutResult ? { withoutResult } : {}),
    },
  };
  const { table } = usePagedList(TrainingPageDocument, variables, (answer) => answer.trainingCourses);
  const isFiltered = text !== '' || kind !== undefined || departmentId !== undefined || withoutResult;
  return (
    <>
      <ListHeader
        title={t.title}
        exported={{ list: 'training', variables }}
        add={mayRecord ? { label: t.edit.open, onAdd: () => setIsRecording(true) } : undefined}
      />
      <FilterBar label={t.filters}>
        <SearchField label={t.search} value={text} onSearch={(tim) => set({ tim })} />
        <ChoiceFilter
          label={t.columns.kind}
          any={t.anyKind}
          values={TRAINING_KINDS}
          words={t.kind}
          value={kind}
          onChange={(chosen) => set({ 'noi-dung': chosen?.toLowerCase() })}
        />
        <SelectField
          label={t.people.division}
          isLabelHidden
          placeholder={t.anyDivision}
          isClearable
          options={workplaceOptions(divisions?.departments ?? [])}
          value={departmentId}
          onChange={(phong) => set({ phong })}
        />
        <SelectField
          label={t.result}
          isLabelHidden
          placeholder={t.anyResult}
          isClearable
          isSearchable={false}
          options={[{ value: 'chua', label: t.openOnly }]}
          value={withoutResult ? 'chua' : undefined}
          onChange={(value) => set({ 'ket-qua': value })}
        />
      </FilterBar>
      <DataTable
        caption={t.caption(year)}
        columns={columnsOf(t)}
        {...table}
        keyOf={(row) => row.id}
        hrefOf={(row) => hrefs.trainingCourse(row.id)}
        empty={{ message: mayRecord ? `${t.none(year)} ${t.noneForOffice}` : t.none(year) }}
        onClearFilters={
          isFiltered
            ? () => set({ tim: undefined, 'noi-dung': undefined, phong: undefined, 'ket-qua': undefined })
            : undefined
        }
      />
      {isRecording && <CourseDialog year={year} onClose={() => setIsRecording(false)} />}
    </>
  );
}

function columnsOf(t: TrainingWords): readonly Column<Row>[] {
  return [
    {
      key: 'title',
      header: t.columns.title,
      isRowHeader: true,
      cell: (row) => <Link to={hrefs.trainingCourse(row.id)}>{row.title}</Link>,
    },
    { key: 'kind', header: t.columns.kind, width: '11rem', cell: ({ kind }) => t.kind[kind] },
    {
      key: 'days',
      header: t.columns.days,
      width: '9rem',
      cell: ({ firstDay, lastDay }) => t.days(formatDate(firstDay), formatDate(lastDay)),
    },
    {
      key: 'organiser',
      header: t.columns.organiser,
      width: '14rem',
      isHiddenOnPhone: true,
      cell: ({ organiser }) => organiser,
    },
    {
      key: 'lessons',
      header: t.columns.lessons,
      width: '6rem',
      align: 'end',
      cell: ({ lessons }) => (lessons === null ? '–' : formatNumber(lessons, 0)),
    },
    {
      key: 'completed',
      header: t.columns.completed,
      width: '9rem',
      align: 'end',
      cell: ({ tally: { people, completed } }) =>
        people === 0 ? t.nobodyYet : t.completedOf(formatNumber(completed, 0), formatNumber(people, 0)),
    },
  ];
}
