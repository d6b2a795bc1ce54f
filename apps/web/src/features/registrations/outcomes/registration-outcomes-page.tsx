import { useSuspenseQuery } from '@apollo/client/react';
import { COMPARED_PARTS } from '@thidua/domain/registrations';

import { usePagedList } from '../../../lib/apollo/use-paged-list.ts';
import { useListParams } from '../../../lib/list-params.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { useYear } from '../../../lib/year.tsx';
import { Button } from '../../../ui/button.tsx';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { isNarrowed, outcomeVariables, readOutcomeView } from './list-view.ts';
import { outcomeColumns } from './outcome-columns.tsx';
import { OutcomeFigures } from './outcome-figures.tsx';
import { OutcomeFilters } from './outcome-filters.tsx';
import { OwnOutcome } from './own-outcome.tsx';
import styles from './outcomes.module.css';
import { RegistrationOutcomeFiguresDocument, RegistrationOutcomesDocument } from './registration-outcomes.gql.ts';
import { outcomeText } from './text.ts';

/** What was registered beside what came of it: of the body in numbers and one by one, of a person alone their own. */
export function RegistrationOutcomesPage() {
  const t = useText(outcomeText);
  const viewer = useViewer();
  const { year } = useYear();
  const { get, set } = useListParams();
  const { data } = useSuspenseQuery(RegistrationOutcomeFiguresDocument, {
    variables: { year },
    fetchPolicy: 'cache-and-network',
  });
  const { registrationOutcomeFigures: figures } = data;
  const seesOthers = may(viewer, 'registration:approve') || may(viewer, 'registration-overview:read');
  const view = readOutcomeView(get);
  const current = get('the') === 'danh-sach' ? 'danh-sach' : 'tong-hop';

  return (
    <>
      <PageHeader
        title={t.title}
        windowTitle={`${t.title} – ${year}`}
        lead={<span>{figures.isOver ? t.over : t.running}</span>}
        actions={
          <>
            <ExportMenu list="registration-outcomes" variables={outcomeVariables(year, view)} />
            <Button onClick={() => window.print()}>{t.print}</Button>
          </>
        }
      />
      {seesOthers ? (
        <Tabs
          label={t.tabs.label}
          tabs={[
            { slug: 'tong-hop', label: t.tabs.figures },
            { slug: 'danh-sach', label: t.tabs.list },
          ]}
          current={current}
          onChange={(the) => set({ ...NO_FILTERS, the: the === 'tong-hop' ? undefined : the })}
        >
          <div className={styles['page']}>
            {current === 'danh-sach' ? (
              <OutcomeList />
            ) : figures.divisions.length === 0 ? (
              <EmptyState>{t.figures.empty(year)}</EmptyState>
            ) : (
              COMPARED_PARTS.map((part) => <OutcomeFigures key={part} figures={figures} part={part} />)
            )}
          </div>
        </Tabs>
      ) : (
        <OwnOutcome year={year} subjectId={viewer.staff?.id ?? null} isAlone />
      )}
    </>
  );
}

function OutcomeList() {
  const t = useText(outcomeText);
  const { year } = useYear();
  const { get, set } = useListParams();
  const view = readOutcomeView(get);
  const { table } = usePagedList(
    RegistrationOutcomesDocument,
    outcomeVariables(year, view),
    (answer) => answer.registrationOutcomes,
  );
  return (
    <>
      <OutcomeFilters view={view} onChange={set} />
      <DataTable
        caption={t.list.caption(year)}
        columns={outcomeColumns(t)}
        {...table}
        keyOf={(row) => row.id}
        hrefOf={(row) => hrefs.registrationOf(row.year, row)}
        empty={{ message: t.list.empty(year) }}
        onClearFilters={isNarrowed(view) ? () => set(NO_FILTERS) : undefined}
      />
    </>
  );
}

const NO_FILTERS = { tim: undefined, phong: undefined, phan: undefined, 'ket-qua': undefined } as const;
