import { useApolloClient, useSuspenseQuery } from '@apollo/client/react';
import { isPlainDate, plainDate } from '@thidua/domain/kernel';
import { isRatedOrganisation } from '@thidua/domain/vocabulary';
import { useState } from 'react';
import { useSearchParams } from 'react-router';

import { readAgain } from '../../../lib/apollo/read-again.ts';
import { formatDate } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button } from '../../../ui/button.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { createAct } from '../acts/department-acts.ts';
import { ReorderDepartmentsDocument } from '../acts/department-acts.gql.ts';
import { recruitAct } from '../acts/staff-acts.ts';
import { DayPicker } from '../components/day-picker.tsx';
import { UnitTable } from '../components/unit-table.tsx';
import styles from '../components/organisation.module.css';
import type { Act } from '../forms/act.ts';
import { RecordDialog } from '../forms/record-dialog.tsx';
import { organisationText } from '../text.ts';
import { StructureDocument } from './structure.gql.ts';

/** The body's chart on a day: names, heads and numbers of that day, and from here new departments and people. */
export function StructurePage() {
  const t = useText(organisationText);
  const viewer = useViewer();
  const client = useApolloClient();
  const toast = useToast();
  const [params, setParams] = useSearchParams();
  const today = plainDate(viewer.today);
  const asked = params.get('ngay') ?? '';
  const on = isPlainDate(asked) ? asked : today;
  const [act, setAct] = useState<Act | undefined>(undefined);
  // Not from the cache: a department there bears the name of whichever day was asked for last.
  const { data } = useSuspenseQuery(StructureDocument, { variables: { on }, fetchPolicy: 'no-cache' });
  const units = data.organisationOn;
  const places = units.filter(({ kind }) => !isRatedOrganisation(kind));
  const organisations = units.filter(({ kind }) => isRatedOrganisation(kind));
  const mayReorder = on === today && may(viewer, 'department:edit');

  async function reorder(ids: readonly string[], before: readonly string[]): Promise<void> {
    try {
      await client.mutate({ mutation: ReorderDepartmentsDocument, variables: { ids } });
      await readAgain(client);
      toast({ message: t.structure.reordered, onUndo: () => void reorder(before, ids) });
    } catch {
      toast({ message: t.structure.reorderFailed });
    }
  }

  function move(id: string, by: -1 | 1): void {
    const ids = units.map((unit) => unit.id);
    const from = ids.indexOf(id);
    const moved = ids.with(from, ids[from + by] ?? id).with(from + by, id);
    void reorder(moved, ids);
  }

  const table = { on, canReorder: mayReorder, onMove: move };
  return (
    <>
      <PageHeader
        title={t.structure.pageTitle(formatDate(on))}
        lead={<span>{t.structure.lead}</span>}
        actions={
          <>
            <ExportMenu list="structure" variables={{ on }} />
            {may(viewer, 'department:create') && (
              <Button onClick={() => setAct(createAct(t))}>{t.acts.create.label}</Button>
            )}
            {may(viewer, 'staff:recruit') && (
              <Button
                onClick={() =>
                  setAct(
                    recruitAct(
                      t,
                      places.map(({ id, name }) => ({ value: id, label: name })),
                    ),
                  )
                }
              >
                {t.acts.recruit.label}
              </Button>
            )}
          </>
        }
      />
      {asked !== '' && on !== asked && (
        <div className={styles['warning']}>
          <Notice kind="warning">{t.structure.noDay(asked)}</Notice>
        </div>
      )}
      <DayPicker day={on} today={today} onChange={(day) => setParams(day === today ? {} : { ngay: day })} />
      <div className={styles['sections']}>
        <UnitTable {...table} title={t.structure.units} units={places} empty={t.structure.none} />
        <UnitTable
          {...table}
          title={t.structure.organisations}
          units={organisations}
          empty={t.structure.noOrganisations}
        />
      </div>
      {act !== undefined && (
        <RecordDialog act={act} onClose={() => setAct(undefined)} onDone={() => setAct(undefined)} />
      )}
    </>
  );
}
