import { useApolloClient, useSuspenseQuery } from '@apollo/client/react';
import { plainDate } from '@thidua/domain/kernel';
import type { TransferEvent, TransferStatus } from '@thidua/domain/organisation';
import { isRatedOrganisation } from '@thidua/domain/vocabulary';
import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { answerAct, askAct, opinionAct, recordAct, withdrawAct } from '../acts/transfer-acts.ts';
import { TransferList, type TransferRow } from '../components/transfer-list.tsx';
import styles from '../components/organisation.module.css';
import type { Act } from '../forms/act.ts';
import { RecordDialog } from '../forms/record-dialog.tsx';
import { organisationText, type OrganisationWords } from '../text.ts';
import { TransferChoicesDocument, TransfersDocument } from './transfers.gql.ts';

const OPEN: readonly TransferStatus[] = ['ASKED', 'ACCEPTED'];
const SETTLED: readonly TransferStatus[] = ['RECORDED', 'REFUSED', 'WITHDRAWN', 'TAKEN_BACK'];

/** Transfers and secondments: what waits and for whom, what was done, and a new request. */
export function TransfersPage() {
  const t = useText(organisationText);
  const viewer = useViewer();
  const client = useApolloClient();
  const [act, setAct] = useState<Act | undefined>(undefined);
  const headed = viewer.roles.flatMap(({ role, department }) => (role === 'HEAD' && department ? [department.id] : []));

  async function ask(): Promise<void> {
    const variables = { today: plainDate(viewer.today) };
    const { data } = await client.query({ query: TransferChoicesDocument, variables, fetchPolicy: 'no-cache' });
    const units = (data?.organisationOn ?? []).filter(({ kind }) => !isRatedOrganisation(kind));
    // Whoever is seconded belongs to two departments of the day and is asked for once, from the main place.
    const people = new Map(units.flatMap(({ members }) => members.map((member) => [member.id, member])));
    const host = headed.length === 1 ? headed[0] : undefined;
    const form = askAct(
      t,
      [...people.values()].map(({ id, fullName, post, department }) => ({
        value: id,
        label: fullName,
        detail: [post, department?.name ?? ''].filter((part) => part !== '').join(', '),
      })),
      units.map(({ id, name }) => ({ value: id, label: name })),
    );
    setAct({ ...form, initial: host === undefined ? {} : { toDepartmentId: host } });
  }

  return (
    <>
      <PageHeader
        title={t.transfers.title}
        lead={<span>{t.transfers.lead}</span>}
        actions={
          <>
            <ExportMenu list="transfers" variables={{}} />
            {may(viewer, 'transfer:ask') && (
              <Button variant="primary" onClick={() => void ask()}>
                {t.transfers.ask}
              </Button>
            )}
          </>
        }
      />
      <div className={styles['sections']}>
        <TransferSection title={t.transfers.open} empty={t.transfers.none} statuses={OPEN} onAct={setAct} />
        <TransferSection title={t.transfers.done} empty={t.transfers.noneDone} statuses={SETTLED} onAct={setAct} />
      </div>
      {act !== undefined && (
        <RecordDialog act={act} onClose={() => setAct(undefined)} onDone={() => setAct(undefined)} />
      )}
    </>
  );
}

interface TransferSectionProps {
  readonly title: string;
  readonly empty: string;
  readonly statuses: readonly TransferStatus[];
  readonly onAct: (act: Act) => void;
}

function TransferSection({ title, empty, statuses, onAct }: TransferSectionProps) {
  const t = useText(organisationText);
  const { data, fetchMore } = useSuspenseQuery(TransfersDocument, {
    variables: { statuses },
    fetchPolicy: 'cache-and-network',
  });
  const { nodes, pageInfo, totalCount } = data.transfers;
  return (
    <Card title={`${title} (${totalCount})`}>
      {nodes.length === 0 && <EmptyState>{empty}</EmptyState>}
      <TransferList transfers={nodes} onAct={(row, event) => onAct(actOf(t, row, event))} />
      {pageInfo.hasNextPage && (
        <Button onClick={() => void fetchMore({ variables: { after: pageInfo.endCursor } })}>{t.transfers.more}</Button>
      )}
    </Card>
  );
}

function actOf(t: OrganisationWords, row: TransferRow, event: TransferEvent): Act {
  switch (event) {
    case 'ACCEPT':
      return answerAct(t, row, true);
    case 'REFUSE':
      return answerAct(t, row, false);
    case 'WITHDRAW':
      return withdrawAct(t, row);
    case 'GIVE_OPINION':
      return opinionAct(t, row);
    case 'RECORD':
      return recordAct(t, row);
  }
}
