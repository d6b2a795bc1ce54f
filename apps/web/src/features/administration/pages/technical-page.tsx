import { useQuery } from '@apollo/client/react';

import { formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import type { Words } from '../../../lib/text/define-text.ts';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { Card } from '../../../ui/card.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { StatusChip, type StatusFamily } from '../../../ui/status-chip.tsx';
import { CheckProvider, TestMail } from '../actions/technical-acts.tsx';
import styles from '../administration.module.css';
import { administrationText } from '../text.ts';
import type { vi } from '../text.vi.ts';
import { TechnicalPageDocument, type TechnicalPageQuery } from './technical-page.gql.ts';

type State = TechnicalPageQuery['technicalState'];
type Check = State['checks'][number];
type Text = Words<typeof vi>['technical'];

/** How the installation does, and how it is connected: read by the administrator and the auditor, tried by the former. */
export function TechnicalPage() {
  const t = useText(administrationText).technical;
  const { data, error, refetch } = useQuery(TechnicalPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.title}>
      {({ technicalState }) => <Technical state={technicalState} />}
    </QueryState>
  );
}

function Technical({ state }: { readonly state: State }) {
  const t = useText(administrationText).technical;
  const mayTry = may(useViewer(), 'technical:try');
  const { version, lastMigration, migratedAt, canSendMail, providerLabel, trailVerifiedAt, trailFinding } = state;
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <div className={styles['cards']}>
        <Card title={t.checks}>
          <DataTable
            caption={t.checksCaption}
            columns={checkColumns(t)}
            rows={state.checks}
            keyOf={({ id }) => id}
            empty={{ message: t.noChecks }}
          />
        </Card>
        <Card title={t.product}>
          <DescriptionList
            items={[
              { term: t.version, detail: version },
              { term: t.migration, detail: lastMigration },
              { term: t.migratedAt, detail: migratedAt === null ? null : formatDateTime(migratedAt) },
              {
                term: t.trail,
                detail:
                  trailVerifiedAt === null
                    ? t.trailNever
                    : t.trailAt(formatDateTime(trailVerifiedAt), trailFinding === 'OK', trailFinding ?? ''),
              },
              { term: t.jobs, detail: queueWords(state.jobs, t) },
            ]}
          />
        </Card>
        <Card title={t.mail}>
          <Connection isOn={canSendMail} words={canSendMail ? t.mailOn : t.mailOff} />
          <DescriptionList
            items={[
              { term: t.setBy, detail: 'SMTP_URL, MAIL_FROM, PUBLIC_URL' },
              { term: t.mailQueue, detail: queueWords(state.mails, t) },
            ]}
          />
          {canSendMail && mayTry && <TestMail />}
        </Card>
        <Card title={t.provider}>
          <Connection
            isOn={providerLabel !== null}
            words={providerLabel === null ? t.providerOff : t.providerOn(providerLabel)}
          />
          <DescriptionList
            items={[{ term: t.setBy, detail: 'OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, PUBLIC_URL' }]}
          />
          {providerLabel !== null && mayTry && <CheckProvider />}
        </Card>
        <Card title={t.variables}>
          <p className={styles['quiet']}>{t.variablesNote}</p>
          <DescriptionList
            items={state.variables.map(({ name, isSet }) => ({ term: name, detail: isSet ? t.isSet : t.isDefault }))}
          />
        </Card>
      </div>
    </>
  );
}

const FAMILIES = { FINE: 'ok', WARNING: 'need', BAD: 'no' } as const satisfies Record<Check['state'], StatusFamily>;

function checkColumns(t: Text): readonly Column<Check>[] {
  return [
    { key: 'name', header: t.columns.name, isRowHeader: true, cell: ({ name }) => name },
    {
      key: 'state',
      header: t.columns.state,
      width: '11rem',
      cell: ({ state }) => <StatusChip family={FAMILIES[state]}>{t.state[state]}</StatusChip>,
    },
    {
      key: 'found',
      header: t.columns.found,
      cell: ({ found, advice }) => (
        // One box: on a phone the parts of a cell stand side by side.
        <div className={styles['found']}>
          {found}
          {advice !== null && <span className={styles['quiet']}>{advice}</span>}
        </div>
      ),
    },
  ];
}

function Connection({ isOn, words }: { readonly isOn: boolean; readonly words: string }) {
  const t = useText(administrationText).technical;
  return (
    <p>
      <StatusChip family={isOn ? 'ok' : 'draft'}>{isOn ? t.connected : t.notConnected}</StatusChip> {words}
    </p>
  );
}

function queueWords({ open, oldestAt, failed }: State['mails'], t: Text): string {
  const waiting = open === 0 || oldestAt === null ? t.queueEmpty : t.queueOpen(open, formatDateTime(oldestAt));
  return failed === 0 ? waiting : `${waiting} ${t.queueFailed(failed)}`;
}
