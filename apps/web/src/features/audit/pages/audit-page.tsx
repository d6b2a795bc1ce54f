import { useQuery } from '@apollo/client/react';
import { Link, useSearchParams } from 'react-router';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { VerifyTrail } from '../components/verify-trail.tsx';
import { auditText } from '../text.ts';
import { AUDIT_FILTERS, auditFilter, isAuditFiltered, readAuditView } from './audit-address.ts';
import { auditColumns } from './audit-columns.tsx';
import { AuditFilters } from './audit-filters.tsx';
import { AuditPageDocument } from './audit-page.gql.ts';
import styles from './audit-page.module.css';

/** Apollo's network status while “Xem thêm” runs. */
const FETCH_MORE = 3;

/** Who did what to which record, when; what it said before and after. What is chosen stands in the address. */
export function AuditPage() {
  const t = useText(auditText);
  const viewer = useViewer();
  const [params, setParams] = useSearchParams();
  const view = readAuditView(params);
  const { data, previousData, error, networkStatus, fetchMore, refetch } = useQuery(AuditPageDocument, {
    variables: { filter: auditFilter(view) },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const page = (data ?? previousData)?.auditEntries;

  function set(changes: Readonly<Record<string, string | undefined>>): void {
    setParams(
      (current) => {
        const next = new URLSearchParams(current);
        for (const [name, value] of Object.entries(changes)) {
          if (value === undefined || value === '') next.delete(name);
          else next.set(name, value);
        }
        return next;
      },
      { replace: true },
    );
  }

  return (
    <>
      <PageHeader
        title={t.title}
        lead={<p className={styles['lead']}>{t.lead}</p>}
        actions={<ExportMenu list="audit" variables={{ filter: auditFilter(view) }} />}
      />
      {may(viewer, 'audit:verify') && <VerifyTrail onVerified={() => void refetch()} />}
      {view.objectId !== undefined && (
        <Notice kind="info" action={<Link to={hrefs.audit()}>{t.allObjects}</Link>}>
          {t.oneObject}
        </Notice>
      )}
      <AuditFilters view={view} onChange={set} />
      <DataTable
        caption={t.caption}
        columns={auditColumns(t)}
        rows={page?.nodes ?? []}
        keyOf={(row) => row.seq}
        state={
          error !== undefined
            ? { code: errorCodeOf(error), onRetry: () => void refetch() }
            : data === undefined
              ? 'loading'
              : 'ready'
        }
        empty={{ message: t.none }}
        onClearFilters={
          isAuditFiltered(view)
            ? () => set(Object.fromEntries(AUDIT_FILTERS.map((name) => [name, undefined])))
            : undefined
        }
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
