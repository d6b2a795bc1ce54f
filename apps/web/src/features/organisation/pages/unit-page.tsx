import { useSuspenseQuery } from '@apollo/client/react';
import { isPlainDate, plainDate, yearOf } from '@thidua/domain/kernel';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { closeAct, mergeAct, renameAct, splitAct } from '../acts/department-acts.ts';
import { DayPicker } from '../components/day-picker.tsx';
import styles from '../components/organisation.module.css';
import { UnitTimeline } from '../components/unit-timeline.tsx';
import { UnitPlan } from '../../movements/index.ts';
import type { Act } from '../forms/act.ts';
import { RecordDialog } from '../forms/record-dialog.tsx';
import { organisationText } from '../text.ts';
import { StructureDocument } from './structure.gql.ts';
import { UnitDocument } from './unit.gql.ts';

/** One department over time: what it was called and became, who belonged to it on the day, and the acts on it. */
export function UnitPage() {
  const t = useText(organisationText);
  const viewer = useViewer();
  const { departmentId = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const today = plainDate(viewer.today);
  const asked = params.get('ngay') ?? '';
  const on = isPlainDate(asked) ? asked : today;
  const [act, setAct] = useState<Act | undefined>(undefined);
  const { data } = useSuspenseQuery(UnitDocument, { variables: { id: departmentId, on }, fetchPolicy: 'no-cache' });
  const now = useSuspenseQuery(StructureDocument, { variables: { on: today }, fetchPolicy: 'no-cache' });
  const unit = data.departmentOn;
  const { members, history, closedOn, openedOn } = unit;
  // Acts start from the name of today, whichever day is shown.
  const standing = now.data.organisationOn.find(({ id }) => id === unit.id);
  const mayEdit = standing !== undefined && closedOn === null && may(viewer, 'department:edit');
  const isLeadership = unit.kind === 'DIRECTORATE';

  return (
    <>
      <PageHeader
        title={unit.name}
        windowTitle={t.unit.pageTitle(unit.name)}
        crumbs={[{ label: t.structure.title, to: hrefs.structure(on) }, { label: unit.code }]}
        lead={
          <span>
            {t.kind[unit.kind]} · {t.unit.asOf(formatDate(on))} ·{' '}
            <Link to={hrefs.department(unit.id)}>{t.unit.profile}</Link>
          </span>
        }
        actions={
          mayEdit ? (
            <>
              <Button onClick={() => setAct(renameAct(t, standing))}>{t.acts.rename.label}</Button>
              {!isLeadership && (
                <Button onClick={() => setAct(mergeAct(t, now.data.organisationOn, standing))}>
                  {t.acts.merge.label}
                </Button>
              )}
              {!isLeadership && may(viewer, 'department:create') && (
                <Button onClick={() => setAct(splitAct(t, standing, members))}>{t.acts.split.label}</Button>
              )}
              <Button onClick={() => setAct(closeAct(t, standing, today))}>{t.acts.close.label}</Button>
            </>
          ) : undefined
        }
      />
      {closedOn !== null && <Notice kind="info">{t.unit.closed(formatDate(closedOn))}</Notice>}
      {asked !== '' && on !== asked && (
        <div className={styles['warning']}>
          <Notice kind="warning">{t.structure.noDay(asked)}</Notice>
        </div>
      )}
      <DayPicker day={on} today={today} onChange={(day) => setParams(day === today ? {} : { ngay: day })} />
      <div className={styles['columns']}>
        <Card title={t.unit.history}>
          <UnitTimeline history={history} />
        </Card>
        <Card title={t.unit.members(members.length)}>
          {members.length === 0 && (
            <EmptyState>{on < openedOn ? t.problems.of.BEFORE_OPENING : t.unit.noMembers}</EmptyState>
          )}
          <ul className={styles['rows']}>
            {members.map(({ id, fullName, post }) => (
              <li key={id}>
                <Link to={hrefs.career(id)}>{fullName}</Link>
                <p className={styles['detail']}>{post}</p>
              </li>
            ))}
          </ul>
        </Card>
      </div>
      {may(viewer, 'movement:read') && (
        <div className={styles['below']}>
          <UnitPlan departmentId={unit.id} year={yearOf(on)} />
        </div>
      )}
      {act !== undefined && (
        <RecordDialog act={act} onClose={() => setAct(undefined)} onDone={() => setAct(undefined)} />
      )}
    </>
  );
}
