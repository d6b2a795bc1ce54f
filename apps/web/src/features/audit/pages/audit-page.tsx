import { useQuery } from '@apollo/client/react';
import { Link, useSearchParams } from 'react-router';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { formatDateTime } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { detailWords, wordOf } from '../entry-words.logic.ts';
import { auditText } from '../text.ts';
import { AuditPageDocument } from './audit-page.gql.ts';
import type { AuditPageQuery } from './audit-page.gql.ts';
import styles from './audit-page.module.css';

type Row = AuditPageQuery['auditEntries']['nodes'][number];

/** Apollo's network status while “Xem thêm” runs. */
const FETCH_MORE = 3;

/** Who did what to which record, when. What is chosen stands in the address. */
export function AuditPage() {
  const t = useText(auditText);
  const [params, setParams] = useSearchParams();
  const action = params.get('viec') ?? undefined;
  const objectId = params.get('ho-so') ?? undefined;
  const { data, error, networkStatus, fetchMore, refetch } = useQuery(AuditPageDocument, {
    variables: {
      filter: { ...(action === undefined ? {} : { action }), ...(objectId === undefined ? {} : { objectId }) },
    },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const page = data?.auditEntries;

  function set(key: string, value: string | undefined): void {
    setParams((current) => {
      const changed = new URLSearchParams(current);
      if (value === undefined || value === '') changed.delete(key);
      else changed.set(key, value);
      return changed;
    });
  }

  const columns: readonly Column<Row>[] = [
    { key: 'seq', header: t.columns.seq, isRowHeader: true, width: '5rem', cell: (row) => row.seq },
    { key: 'at', header: t.columns.at, width: '12rem', cell: (row) => formatDateTime(row.at) },
    { key: 'actor', header: t.columns.actor, cell: (row) => row.actorName },
    { key: 'action', header: t.columns.action, cell: (row) => wordOf(t.actions, row.action) },
    {
      key: 'object',
      header: t.columns.object,
      cell: (row) =>
        row.objectId === null ? (
          wordOf(t.objects, row.objectType)
        ) : (
          <Link to={`${hrefs.audit()}?ho-so=${row.objectId}`}>{wordOf(t.objects, row.objectType)}</Link>
        ),
    },
    {
      key: 'data',
      header: t.columns.data,
      cell: (row) => <span className={styles['data']}>{detailWords(row.data)}</span>,
    },
  ];

  return (
    <>
      <PageHeader title={t.title} lead={<p className={styles['lead']}>{t.lead}</p>} />
      {objectId !== undefined && (
        <Notice kind="info" action={<Link to={hrefs.audit()}>{t.allObjects}</Link>}>
          {t.oneObject}
        </Notice>
      )}
      <div className={styles['filter']}>
        <SelectField
          label={t.filter}
          options={[
            { value: '', label: t.all },
            ...Object.entries(t.actions).map(([value, label]) => ({ value, label })),
          ]}
          value={action ?? ''}
          onChange={(value) => set('viec', value)}
        />
      </div>
      <DataTable
        caption={t.caption}
        columns={columns}
        rows={page?.nodes ?? []}
        keyOf={(row) => row.seq}
        state={
          error !== undefined
            ? { code: errorCodeOf(error), onRetry: () => void refetch() }
            : page === undefined
              ? 'loading'
              : 'ready'
        }
        empty={{ message: t.none }}
        onClearFilters={action === undefined ? undefined : () => set('viec', undefined)}
        paging={
          page === undefined
            ? undefined
            : {
                totalCount: page.totalCount,
                hasMore: page.pageInfo.hasNextPage,
                isLoadingMore: networkStatus === FETCH_MORE,
                onLoadMore: () => void fetchMore({ variables: { after: page.pageInfo.endCursor } }),
              }
        }
      />
    </>
  );
}
