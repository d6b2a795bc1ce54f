import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';
import { AWARDS } from '@thidua/domain/vocabulary';

import type { NominationFilter, NominationSort } from '../../../gql/schema-types.ts';
import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { dayOf, formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { agendaRefusal } from '../logic/refusals.ts';
import { councilText } from '../text.ts';
import { AddToAgendaDocument } from './add-to-agenda.gql.ts';
import { ReceivedNominationsDocument, type ReceivedNominationsQuery } from './received-nominations.gql.ts';
import { useAct } from './use-act.ts';
import styles from '../council.module.css';

type Row = ReceivedNominationsQuery['nominations']['nodes'][number];

const FILTER: NominationFilter = { statuses: ['ELIGIBLE'] };
/** What a public posting holds does not go before the council yet. */
const POSTED: NominationFilter = { statuses: ['POSTED'] };
const SORT: NominationSort = { by: 'CODE', direction: 'ASC' };

interface ReceivedNominationsProps {
  readonly meetingId: string;
  readonly year: number;
  readonly onAnswer: () => Promise<unknown>;
}

/** Nominations that were found eligible and stand on no agenda: chosen by hand and put at the end of this one. */
export function ReceivedNominations({ meetingId, year, onAnswer }: ReceivedNominationsProps) {
  const t = useText(councilText);
  const showToast = useToast();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const { data, error, loading, refetch, fetchMore } = useQuery(ReceivedNominationsDocument, {
    variables: { year, filter: FILTER, posted: POSTED, sort: SORT },
    fetchPolicy: 'cache-and-network',
  });
  const add = useAct(
    AddToAgendaDocument,
    (outcome) => agendaRefusal(t, outcome.addToAgenda),
    () => Promise.all([onAnswer(), refetch()]),
  );
  const rows = data?.nominations.nodes ?? [];

  async function handleAdd(): Promise<void> {
    // In the order of the list, whatever the order of the ticks.
    const nominationIds = rows.filter(({ id }) => selected.has(id)).map(({ id }) => id);
    if (!(await add.run({ input: { meetingId, nominationIds } }))) return;
    setSelected(new Set());
    showToast({ message: t.agenda.added(nominationIds.length) });
  }

  const columns: readonly Column<Row>[] = [
    {
      key: 'code',
      header: t.agenda.columns.dossier,
      isRowHeader: true,
      width: '9rem',
      cell: (row) => <Link to={hrefs.nomination(row.id)}>{row.code}</Link>,
    },
    { key: 'subject', header: t.agenda.columns.subject, cell: (row) => row.subjectName },
    { key: 'department', header: t.agenda.department, cell: (row) => row.department.name },
    { key: 'award', header: t.agenda.columns.award, cell: (row) => AWARDS[row.award].name },
    {
      key: 'received',
      header: t.agenda.received,
      width: '8rem',
      cell: (row) => (row.receivedAt === null ? t.none : formatDate(dayOf(row.receivedAt))),
    },
  ];
  const pages = data?.nominations;
  const posted = data?.postedNominations.totalCount ?? 0;
  return (
    <div className={styles['screen']}>
      <Card title={t.agenda.waiting}>
        <p className={styles['quiet']}>{t.agenda.waitingHint}</p>
        {posted > 0 && (
          <p className={styles['quiet']}>
            <Link to={hrefs.postings(year)}>{t.agenda.posted(posted)}</Link>
          </p>
        )}
        {add.problem !== undefined && <InlineError message={add.problem} />}
        <DataTable
          caption={t.agenda.waiting}
          columns={columns}
          rows={rows}
          keyOf={(row) => row.id}
          selection={{
            selected,
            onChange: setSelected,
            labelOf: (row) => `${row.code}, ${row.subjectName}`,
            actions: (
              <Button
                size="small"
                onClick={() => void handleAdd()}
                busyLabel={add.isBusy ? t.agenda.adding : undefined}
              >
                {t.agenda.add}
              </Button>
            ),
          }}
          state={
            error !== undefined
              ? { code: errorCodeOf(error), onRetry: () => void refetch() }
              : data === undefined
                ? 'loading'
                : 'ready'
          }
          empty={{ message: t.agenda.noWaiting }}
          paging={
            pages === undefined
              ? undefined
              : {
                  totalCount: pages.totalCount,
                  hasMore: pages.pageInfo.hasNextPage,
                  isLoadingMore: loading,
                  onLoadMore: () => void fetchMore({ variables: { after: pages.pageInfo.endCursor } }),
                }
          }
        />
      </Card>
    </div>
  );
}
