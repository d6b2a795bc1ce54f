import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button } from '../../../ui/button.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { DocumentDialog, issuedText } from '../actions/document-dialog.tsx';
import { registerText, type RegisterWords } from '../register-text.ts';
import { HigherDocumentsPageDocument, type HigherDocumentsPageQuery } from './higher-documents-page.gql.ts';
import styles from './movement-pages.module.css';

type Row = HigherDocumentsPageQuery['higherDocuments']['nodes'][number];

/** `NetworkStatus.fetchMore`; the enum would bring the client's core into this page. */
const FETCH_MORE = 3;

/** The papers from above, and which plans hang on which. */
export function HigherDocumentsPage() {
  const t = useText(registerText).papers;
  const viewer = useViewer();
  const [params, setParams] = useSearchParams();
  const [edited, setEdited] = useState<Row | 'new' | undefined>(undefined);
  const text = params.get('tim') ?? '';
  const { data, error, loading, networkStatus, refetch, fetchMore } = useQuery(HigherDocumentsPageDocument, {
    variables: { text: text === '' ? null : text },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const list = data?.higherDocuments;
  const isLoadingMore = networkStatus === FETCH_MORE;

  function search(next: string): void {
    setParams(next === '' ? {} : { tim: next }, { replace: true });
  }

  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          may(viewer, 'movement:edit') && (
            <Button variant="primary" onClick={() => setEdited('new')}>
              {t.add}
            </Button>
          )
        }
      />
      <div className={styles['filter']}>
        <SearchField label={t.search} value={text} onSearch={search} />
      </div>
      <DataTable
        caption={t.title}
        columns={columnsOf(t, setEdited)}
        rows={list?.nodes ?? []}
        keyOf={(row) => row.id}
        state={
          error !== undefined
            ? { code: errorCodeOf(error), onRetry: () => void refetch() }
            : loading && !isLoadingMore && data === undefined
              ? 'loading'
              : 'ready'
        }
        empty={{ message: text === '' ? t.none : t.noneFound }}
        onClearFilters={text === '' ? undefined : () => search('')}
        paging={
          list === undefined
            ? undefined
            : {
                totalCount: list.totalCount,
                hasMore: list.pageInfo.hasNextPage,
                isLoadingMore,
                onLoadMore: () => void fetchMore({ variables: { after: list.pageInfo.endCursor } }),
              }
        }
      />
      {edited !== undefined && (
        <DocumentDialog {...(edited !== 'new' && { paper: edited })} onClose={() => setEdited(undefined)} />
      )}
    </>
  );
}

function columnsOf(t: RegisterWords['papers'], onEdit: (row: Row) => void): readonly Column<Row>[] {
  return [
    {
      key: 'number',
      header: t.number,
      isRowHeader: true,
      cell: ({ number, suggestedNumber }) => (
        <>
          {number}
          {suggestedNumber !== null && <span className={styles['lead']}> ({t.meant(suggestedNumber)})</span>}
        </>
      ),
    },
    { key: 'issued', header: t.issued, cell: ({ issued }) => (issued === null ? t.undated : issuedText(issued)) },
    { key: 'issuer', header: t.issuer, cell: ({ issuer }) => issuer ?? '–' },
    {
      key: 'subject',
      header: t.subject,
      cell: ({ typeName, subject }) => [typeName, subject].filter((part) => part !== null).join(': ') || '–',
    },
    { key: 'plans', header: t.plans, cell: (row) => <Plans row={row} t={t} /> },
    {
      key: 'edit',
      header: t.actions,
      cell: (row) =>
        row.viewerCanEdit ? (
          <Button size="small" variant="quiet" onClick={() => onEdit(row)}>
            {t.editWord}
            <span className="visually-hidden"> {row.number}</span>
          </Button>
        ) : null,
    },
  ];
}

function Plans({ row, t }: { readonly row: Row; readonly t: RegisterWords['papers'] }) {
  if (row.plans.length === 0) return <span className={styles['lead']}>{t.noPlan}</span>;
  return (
    <ul className={styles['stack']}>
      {row.plans.map(({ movementId, title, number, isBasis, taskNumber }, index) => (
        // A plan may name a paper twice.
        <li key={`${movementId} ${index}`}>
          <Link to={hrefs.plan(movementId)}>{title}</Link>
          {isBasis && `, ${t.basis}`}
          {taskNumber !== null && `, ${t.task(taskNumber)}`}
          {number !== row.number && ` (“${number}”)`}
        </li>
      ))}
    </ul>
  );
}
