import { useApolloClient } from '@apollo/client/react';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';

import { formatPercent } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button, IconButton } from '../../../ui/button.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { IconTrash } from '../../../ui/icons.ts';
import { InlineError } from '../../../ui/inline-error.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { QuotaPlaces, RecheckMark } from '../../nominations/index.ts';
import { AddToAgendaDocument } from '../actions/add-to-agenda.gql.ts';
import { RemoveFromAgendaDocument } from '../actions/remove-from-agenda.gql.ts';
import { useAct } from '../actions/use-act.ts';
import styles from '../council.module.css';
import { awardOfItem } from '../logic/award-of-item.ts';
import { agendaRefusal } from '../logic/refusals.ts';
import { ruleWords } from '../logic/share-sentence.ts';
import type { OfficeMeeting } from '../pages/meeting-page.tsx';
import { orderText } from '../order/text.ts';
import { councilText } from '../text.ts';
import { conflictNames } from './conflict-names.ts';
import { ItemChip } from './meeting-chip.tsx';
import { SubjectCell } from './subject-cell.tsx';

const ReceivedNominations = lazy(async () => ({
  default: (await import('../actions/received-nominations.tsx')).ReceivedNominations,
}));
const OrderDialog = lazy(async () => ({ default: (await import('../order/order-dialog.tsx')).OrderDialog }));

type Item = OfficeMeeting['agenda'][number];

interface AgendaTabProps {
  readonly meeting: OfficeMeeting;
  readonly onAnswer: () => Promise<unknown>;
}

/** The items in order, and what waits to be put at the end of them. */
export function AgendaTab({ meeting, onAnswer }: AgendaTabProps) {
  const t = useText(councilText);
  const orderWords = useText(orderText);
  const [isOrdering, setIsOrdering] = useState(false);
  const showToast = useToast();
  const { cache } = useApolloClient();
  const readAgain = () => {
    // What left the agenda waits again, what came back waits no more: every list of nominations has changed.
    cache.evict({ id: 'ROOT_QUERY', fieldName: 'nominations' });
    return onAnswer();
  };
  const remove = useAct(RemoveFromAgendaDocument, (data) => agendaRefusal(t, data.removeFromAgenda), readAgain);
  const putBack = useAct(AddToAgendaDocument, (data) => agendaRefusal(t, data.addToAgenda), readAgain);
  const mayManage = meeting.viewerCan.includes('MANAGE');
  const mayReorder = mayManage && meeting.agenda.filter(({ status }) => status === 'WAITING').length > 1;
  const problem = remove.problem ?? putBack.problem;
  const { nonLeaders, persons } = meeting.nonLeaderShare;

  async function handleRemove({ nomination }: Item): Promise<void> {
    const input = { meetingId: meeting.id, nominationIds: [nomination.id] };
    if (!(await remove.run({ input }))) return;
    showToast({ message: t.agenda.removed(nomination.code), onUndo: () => void putBack.run({ input }) });
  }

  const columns: readonly Column<Item>[] = [
    { key: 'ordinal', header: t.agenda.columns.ordinal, align: 'end', width: '3.5rem', cell: (item) => item.ordinal },
    {
      key: 'subject',
      header: t.agenda.columns.subject,
      isRowHeader: true,
      cell: ({ nomination }) => (
        // One box: on a phone the cell sets its parts side by side.
        <div>
          <SubjectCell nomination={nomination} />
          <RecheckMark nomination={nomination} />
        </div>
      ),
    },
    {
      key: 'dossier',
      header: t.agenda.columns.dossier,
      width: '8rem',
      cell: ({ nomination }) => <Link to={hrefs.nomination(nomination.id)}>{nomination.code}</Link>,
    },
    { key: 'award', header: t.agenda.columns.award, cell: (item) => awardOfItem(t, item) },
    { key: 'rule', header: t.agenda.columns.rule, cell: ({ rule }) => ruleWords(t, rule) },
    {
      key: 'conflicts',
      header: t.agenda.columns.conflicts,
      cell: ({ conflicts }) => (conflicts.length === 0 ? t.none : conflictNames(t, conflicts)),
    },
    { key: 'status', header: t.agenda.columns.status, width: '9.5rem', cell: (item) => <ItemChip item={item} /> },
  ];
  const act: Column<Item> = {
    key: 'act',
    header: t.agenda.columns.act,
    isOnlyControls: true,
    width: '4rem',
    cell: (item) =>
      item.status === 'WAITING' && (
        <IconButton
          label={t.agenda.removeOf(item.nomination.code)}
          icon={<IconTrash size={20} stroke={1.75} aria-hidden />}
          onClick={() => void handleRemove(item)}
        />
      ),
  };

  return (
    <div className={styles['sheets']}>
      {problem !== undefined && <InlineError message={problem} />}
      {mayReorder && (
        <div className={classNames(styles['actions'], styles['screen'])}>
          <Button onClick={() => setIsOrdering(true)}>{orderWords.open}</Button>
        </div>
      )}
      {isOrdering && (
        <Suspense>
          <OrderDialog meeting={meeting} onAnswer={onAnswer} onClose={() => setIsOrdering(false)} />
        </Suspense>
      )}
      <DataTable
        caption={t.agenda.caption}
        columns={mayManage ? [...columns, act] : columns}
        rows={meeting.agenda}
        keyOf={(item) => item.id}
        empty={{ message: t.agenda.none }}
      />
      {persons > 0 && (
        <p className={styles['quiet']}>
          {t.agenda.nonLeaders(nonLeaders, persons, formatPercent(nonLeaders / persons))}
        </p>
      )}
      <QuotaPlaces year={meeting.year} />
      {mayManage && (
        <Suspense>
          <ReceivedNominations meetingId={meeting.id} year={meeting.year} onAnswer={onAnswer} />
        </Suspense>
      )}
    </div>
  );
}
