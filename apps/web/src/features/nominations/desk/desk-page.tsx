import { useState } from 'react';
import { isOneOf } from '@thidua/domain/kernel';

import type { NominationFilter } from '../../../gql/schema-types.ts';
import { usePagedList } from '../../../lib/apollo/use-paged-list.ts';
import { useListParams } from '../../../lib/list-params.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { useYear } from '../../../lib/year.tsx';
import { Button } from '../../../ui/button.tsx';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { AskMany } from '../../consultations/index.ts';
import { nominationText } from '../text.ts';
import { AssignDialog } from './assign-dialog.tsx';
import { ConfirmMany } from './confirm-many.tsx';
import { deskColumns } from './desk-columns.tsx';
import { NominationDeskDocument } from './desk-page.gql.ts';
import { TakeMany } from './take-many.tsx';
import { deskText } from './text.ts';

const TABS = ['cua-toi', 'chua-giao', 'tat-ca'] as const;
type DeskTab = (typeof TABS)[number];

/** What is being checked: on the own desk, on nobody's, on all; the clock that ends first on top. */
export function NominationDeskPage() {
  const t = useText(deskText);
  const { year } = useYear();
  const { get, set } = useListParams();
  const slug = get('ban');
  const tab: DeskTab = isOneOf(TABS, slug) ? slug : 'cua-toi';
  return (
    <>
      <PageHeader title={t.title} windowTitle={`${t.title} – ${year}`} />
      <Tabs
        label={t.tabs.label}
        tabs={TABS.map((each) => ({ slug: each, label: t.tabs[each] }))}
        current={tab}
        onChange={(next) => set({ ban: next === 'cua-toi' ? undefined : next })}
      >
        <DeskList key={tab} tab={tab} year={year} />
      </Tabs>
    </>
  );
}

function DeskList({ tab, year }: { readonly tab: DeskTab; readonly year: number }) {
  const t = useText(deskText);
  const words = useText(nominationText);
  const staffId = useViewer().staff?.id;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [isAssigning, setIsAssigning] = useState(false);
  const { refetch, table } = usePagedList(
    NominationDeskDocument,
    { year, filter: filterOf(tab, staffId), sort: { by: 'CHECK_DUE', direction: 'ASC' } as const },
    (answer) => answer.nominations,
  );
  const chosen = table.rows.filter(({ id }) => selected.has(id));
  const free = chosen.filter(({ checker, viewerCan }) => checker === null && viewerCan.includes('ASSIGN'));
  const askable = chosen.flatMap(({ id, viewerCan }) => (viewerCan.includes('ASSIGN') ? [id] : []));

  function finish(): void {
    setSelected(new Set());
    refetch();
  }

  return (
    <>
      <DataTable
        caption={t.caption(year)}
        columns={deskColumns(t, words)}
        {...table}
        keyOf={(row) => row.id}
        hrefOf={(row) => hrefs.nomination(row.id)}
        selection={{
          selected,
          onChange: setSelected,
          labelOf: (row) => `${row.code} ${row.subjectName}`,
          actions: (
            <>
              {staffId !== undefined && free.length > 0 && <TakeMany staffId={staffId} lines={free} onDone={finish} />}
              <Button size="small" onClick={() => setIsAssigning(true)}>
                {t.assign.open}
              </Button>
              <AskMany nominationIds={askable} onDone={finish} />
              <ConfirmMany chosen={chosen} onDone={finish} />
            </>
          ),
        }}
        empty={{ message: t.empty[tab] }}
      />
      {isAssigning && (
        <AssignDialog
          lines={chosen}
          onClose={() => {
            setIsAssigning(false);
            finish();
          }}
        />
      )}
    </>
  );
}

function filterOf(tab: DeskTab, staffId: string | undefined): NominationFilter {
  if (tab === 'chua-giao') return { statuses: ['RECEIVED'], withoutChecker: true };
  // What was mended comes back to whoever had asked for it, still to be received.
  const statuses: NominationFilter['statuses'] = ['SUBMITTED', 'RECEIVED'];
  return tab === 'cua-toi' && staffId !== undefined ? { statuses, checkerId: staffId } : { statuses };
}
