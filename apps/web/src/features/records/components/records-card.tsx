import { useState, type ReactNode } from 'react';

import { formatDate } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import type { PersonRecordsFragment } from '../actions/person-records.gql.ts';
import { recordText } from '../text.ts';
import {
  CloseCaseDialog,
  DisciplineDialog,
  HealthReasonDialog,
  IncidentDialog,
  OpenCaseDialog,
  ResolveIncidentDialog,
  type DisciplineToCorrect,
} from './case-dialogs.tsx';
import styles from './records.module.css';
import { Reveal } from './reveal.tsx';

interface RecordsCardProps {
  readonly person: Pick<PersonRecordsFragment, 'id' | 'disciplines' | 'pendingCases' | 'incidents' | 'sickLeaves'>;
  readonly isOwn: boolean;
}

type OpenDialog =
  | { readonly kind: 'DISCIPLINE'; readonly correcting?: DisciplineToCorrect }
  | { readonly kind: 'OPEN_CASE' | 'INCIDENT' }
  | { readonly kind: 'HEALTH_REASON'; readonly id: string }
  | { readonly kind: 'CLOSE_CASE' | 'RESOLVE_INCIDENT'; readonly id: string; readonly version: number };

/** Discipline, cases and incidents, as far as the reader may know; what is in them is opened one by one. */
export function RecordsCard({ person, isOwn }: RecordsCardProps) {
  const t = useText(recordText);
  const viewer = useViewer();
  const [dialog, setDialog] = useState<OpenDialog | undefined>(undefined);
  const { id: staffId, disciplines, pendingCases, incidents, sickLeaves } = person;
  if (disciplines === null && pendingCases === null && incidents === null) return null;
  // Nobody keeps the records on the own conduct.
  const mayRecord = may(viewer, 'record:edit');
  const mayEdit = mayRecord && !isOwn;
  const isEmpty = [disciplines, pendingCases, incidents, sickLeaves].every((list) => (list ?? []).length === 0);
  return (
    <Card title={t.records.title}>
      {isEmpty && <EmptyState>{t.records.none}</EmptyState>}
      <Group title={t.records.disciplines} isShown={(disciplines ?? []).length > 0}>
        {(disciplines ?? []).map(({ id, decidedOn, servedOn, access, version }) => (
          <li key={id}>
            <p className={styles['name']}>
              {t.records.disciplineOn(formatDate(decidedOn))}
              {servedOn === null && <StatusChip family="need">{t.records.running}</StatusChip>}
            </p>
            {servedOn !== null && <p className={styles['detail']}>{t.records.served(formatDate(servedOn))}</p>}
            <Content isOpenable={access === 'REVEAL'}>
              <Reveal
                field="DISCIPLINE"
                id={id}
                isOwn={isOwn}
                actions={(parts) =>
                  mayEdit && (
                    <Button
                      size="small"
                      onClick={() =>
                        setDialog({ kind: 'DISCIPLINE', correcting: { id, version, decidedOn, servedOn, parts } })
                      }
                    >
                      {t.acts.correctDiscipline}
                    </Button>
                  )
                }
              />
            </Content>
          </li>
        ))}
      </Group>
      <Group title={t.records.cases} isShown={(pendingCases ?? []).length > 0}>
        {(pendingCases ?? []).map(({ id, kind, openedOn, closedOn, conclusion, access, version }) => (
          <li key={id}>
            <p className={styles['name']}>
              {t.caseKind[kind]}
              {closedOn === null ? (
                <StatusChip family="need">{t.records.suspends}</StatusChip>
              ) : (
                <StatusChip family={conclusion === 'CONFIRMED' ? 'no' : 'ok'}>
                  {conclusion === null ? t.records.closed : t.conclusion[conclusion]}
                </StatusChip>
              )}
            </p>
            <p className={styles['detail']}>
              {closedOn === null
                ? t.records.openedOn(formatDate(openedOn))
                : t.records.closedOn(formatDate(openedOn), formatDate(closedOn))}
            </p>
            <Content isOpenable={access === 'REVEAL'}>
              <Reveal field="PENDING_CASE" id={id} isOwn={isOwn} />
              {mayEdit && closedOn === null && (
                <Button size="small" onClick={() => setDialog({ kind: 'CLOSE_CASE', id, version })}>
                  {t.acts.closeCase}
                </Button>
              )}
            </Content>
          </li>
        ))}
      </Group>
      <Group title={t.records.incidents} isShown={(incidents ?? []).length > 0}>
        {(incidents ?? []).map(({ id, kind, happenedOn, resolvedOn, access, version }) => (
          <li key={id}>
            <p className={styles['name']}>
              {t.incident[kind]}
              {resolvedOn === null && <StatusChip family="wait">{t.records.unresolved}</StatusChip>}
            </p>
            <p className={styles['detail']}>
              {t.records.happenedOn(formatDate(happenedOn))}
              {resolvedOn !== null && <> · {t.records.resolved(formatDate(resolvedOn))}</>}
            </p>
            <Content isOpenable={access === 'REVEAL'}>
              <Reveal field="INCIDENT" id={id} isOwn={isOwn} />
              {mayEdit && resolvedOn === null && (
                <Button size="small" onClick={() => setDialog({ kind: 'RESOLVE_INCIDENT', id, version })}>
                  {t.acts.resolveIncident}
                </Button>
              )}
            </Content>
          </li>
        ))}
      </Group>
      <Group title={t.records.sickLeaves} isShown={(sickLeaves ?? []).length > 0}>
        {(sickLeaves ?? []).map(({ id, fromDay, toDay, hasReason, access }) => (
          <li key={id}>
            <p className={styles['name']}>
              {toDay === null
                ? t.records.openedOn(formatDate(fromDay))
                : t.records.closedOn(formatDate(fromDay), formatDate(toDay))}
            </p>
            {!hasReason && <p className={styles['detail']}>{t.records.noReason}</p>}
            {(hasReason || mayRecord) && (
              <Content isOpenable={access === 'REVEAL'}>
                {hasReason && <Reveal field="HEALTH_REASON" id={id} isOwn={isOwn} />}
                {mayRecord && (
                  <Button size="small" onClick={() => setDialog({ kind: 'HEALTH_REASON', id })}>
                    {t.acts.healthReason}
                  </Button>
                )}
              </Content>
            )}
          </li>
        ))}
      </Group>
      {mayEdit && (
        <div className={styles['acts']}>
          <Button size="small" onClick={() => setDialog({ kind: 'DISCIPLINE' })}>
            {t.acts.addDiscipline}
          </Button>
          <Button size="small" onClick={() => setDialog({ kind: 'OPEN_CASE' })}>
            {t.acts.openCase}
          </Button>
          <Button size="small" onClick={() => setDialog({ kind: 'INCIDENT' })}>
            {t.acts.recordIncident}
          </Button>
        </div>
      )}
      {dialog !== undefined && <Dialog staffId={staffId} dialog={dialog} onClose={() => setDialog(undefined)} />}
    </Card>
  );
}

interface GroupProps {
  readonly title: string;
  readonly isShown: boolean;
  readonly children: ReactNode;
}

function Group({ title, isShown, children }: GroupProps) {
  if (!isShown) return null;
  return (
    <section className={styles['group']}>
      <h3>{title}</h3>
      <ul className={styles['rows']}>{children}</ul>
    </section>
  );
}

function Content({ isOpenable, children }: { readonly isOpenable: boolean; readonly children: ReactNode }) {
  const t = useText(recordText).records;
  if (!isOpenable) return <p className={styles['detail']}>{t.masked}</p>;
  return <div className={styles['acts']}>{children}</div>;
}

interface DialogProps {
  readonly staffId: string;
  readonly dialog: OpenDialog;
  readonly onClose: () => void;
}

function Dialog({ staffId, dialog, onClose }: DialogProps) {
  switch (dialog.kind) {
    case 'DISCIPLINE':
      return <DisciplineDialog staffId={staffId} correcting={dialog.correcting} onClose={onClose} />;
    case 'OPEN_CASE':
      return <OpenCaseDialog staffId={staffId} onClose={onClose} />;
    case 'INCIDENT':
      return <IncidentDialog staffId={staffId} onClose={onClose} />;
    case 'HEALTH_REASON':
      return <HealthReasonDialog id={dialog.id} onClose={onClose} />;
    case 'CLOSE_CASE':
      return <CloseCaseDialog id={dialog.id} version={dialog.version} onClose={onClose} />;
    case 'RESOLVE_INCIDENT':
      return <ResolveIncidentDialog id={dialog.id} version={dialog.version} onClose={onClose} />;
  }
}
