import { CONSULTATION_ASPECTS, CONSULTATION_STATUSES, readsConsultations } from '@thidua/domain/consultations';
import { isOneOf } from '@thidua/domain/kernel';
import { AWARDS } from '@thidua/domain/vocabulary';
import { Link } from 'react-router';

import type { ConsultationFilter } from '../../../gql/schema-types.ts';
import { usePagedList } from '../../../lib/apollo/use-paged-list.ts';
import { formatDate } from '../../../lib/format/index.ts';
import { useListParams } from '../../../lib/list-params.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { useYear } from '../../../lib/year.tsx';
import { ChoiceFilter } from '../../../ui/choice-filter.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { DueMark } from '../../../ui/due-mark.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { ListHeader } from '../../../ui/list-header.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { ConsultationState } from '../components/consultation-state.tsx';
import { consultationText, type ConsultationWords } from '../text.ts';
import { ConsultationsPageDocument, type ConsultationsPageQuery } from './consultations-page.gql.ts';

type Row = ConsultationsPageQuery['consultations']['nodes'][number];

const TABS = ['cho-toi', 'da-tra-loi', 'tat-ca'] as const;
type Tab = (typeof TABS)[number];
const OVERDUE = ['OVERDUE'] as const;
const NO_FILTERS = { 'trang-thai': undefined, 'noi-dung': undefined, han: undefined };

/** The desk of the office that is asked: what waits for it, what it said; all of it for whoever keeps or inspects the checks. */
export function ConsultationsPage() {
  const t = useText(consultationText);
  const viewer = useViewer();
  const { year } = useYear();
  const { get, set } = useListParams();
  const readsAll = readsConsultations(viewer);
  const tabs = readsAll ? TABS : TABS.filter((each) => each !== 'tat-ca');
  const usual = readsAll ? 'tat-ca' : 'cho-toi';
  const slug = get('ban');
  const tab: Tab = isOneOf(tabs, slug) ? slug : usual;
  const chosen = <Value extends string>(values: readonly Value[], name: string) => {
    const word = get(name).toUpperCase();
    return tab === 'tat-ca' && isOneOf(values, word) ? word : undefined;
  };
  const status = chosen(CONSULTATION_STATUSES, 'trang-thai');
  const aspect = chosen(CONSULTATION_ASPECTS, 'noi-dung');
  const overdue = chosen(OVERDUE, 'han');
  const narrowed = {
    ...(status === undefined ? {} : { statuses: [status] }),
    ...(aspect === undefined ? {} : { aspects: [aspect] }),
    ...(overdue === undefined ? {} : { overdueOnly: true }),
  };
  const variables = { year, filter: { ...OF_TAB[tab], ...narrowed } };
  return (
    <>
      <ListHeader title={t.title} exported={{ list: 'consultations', variables }} add={undefined} />
      <Tabs
        label={t.tabs.label}
        tabs={tabs.map((each) => ({ slug: each, label: t.tabs[each] }))}
        current={tab}
        onChange={(next) => set({ ...NO_FILTERS, ban: next === usual ? undefined : next })}
      >
        {tab === 'tat-ca' && (
          <FilterBar label={t.filters}>
            <ChoiceFilter
              label={t.columns.status}
              any={t.anyStatus}
              values={CONSULTATION_STATUSES}
              words={t.status}
              value={status}
              onChange={(next) => set({ 'trang-thai': next?.toLowerCase() })}
            />
            <ChoiceFilter
              label={t.columns.aspect}
              any={t.anyAspect}
              values={CONSULTATION_ASPECTS}
              words={t.aspect}
              value={aspect}
              onChange={(next) => set({ 'noi-dung': next?.toLowerCase() })}
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
        )}
        <List key={tab} tab={tab} variables={variables} hasFilters={Object.keys(narrowed).length > 0} />
      </Tabs>
    </>
  );
}

const OF_TAB: Readonly<Record<Tab, ConsultationFilter>> = {
  'cho-toi': { askedOfMe: true, statuses: ['ASKED'] },
  'da-tra-loi': { askedOfMe: true, statuses: ['ANSWERED'] },
  'tat-ca': {},
};

interface ListProps {
  readonly tab: Tab;
  readonly variables: { readonly year: number; readonly filter: ConsultationFilter };
  readonly hasFilters: boolean;
}

function List({ tab, variables, hasFilters }: ListProps) {
  const t = useText(consultationText);
  const { set } = useListParams();
  const { table } = usePagedList(ConsultationsPageDocument, variables, (answer) => answer.consultations);
  return (
    <DataTable
      caption={t.caption(variables.year)}
      columns={columnsOf(t)}
      {...table}
      keyOf={(row) => row.id}
      hrefOf={(row) => hrefs.consultation(row.id)}
      empty={{ message: t.empty[tab] }}
      onClearFilters={hasFilters ? () => set(NO_FILTERS) : undefined}
    />
  );
}

function columnsOf(t: ConsultationWords): readonly Column<Row>[] {
  return [
    {
      key: 'subject',
      header: t.columns.subject,
      isRowHeader: true,
      cell: (row) => (
        <>
          <Link to={hrefs.consultation(row.id)}>{row.subjectName}</Link> ({row.code})
        </>
      ),
    },
    { key: 'award', header: t.columns.award, width: '11rem', cell: ({ award }) => AWARDS[award].name },
    { key: 'office', header: t.columns.office, width: '12rem', cell: ({ officeName }) => officeName },
    { key: 'aspect', header: t.columns.aspect, width: '13rem', cell: ({ aspect }) => t.aspect[aspect] },
    {
      key: 'dueOn',
      header: t.columns.dueOn,
      width: '14rem',
      cell: ({ dueOn, daysLeft }) =>
        daysLeft === null ? formatDate(dueOn) : <DueMark dueOn={dueOn} daysLeft={daysLeft} />,
    },
    {
      key: 'status',
      header: t.columns.status,
      width: '11rem',
      cell: ({ status, answer }) => <ConsultationState status={status} answer={answer} />,
    },
  ];
}
