import { Link, useSearchParams } from 'react-router';

import { usePagedList } from '../../../lib/apollo/use-paged-list.ts';
import { useListParams } from '../../../lib/list-params.ts';
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

/** Who did what to which record, when; what it said before and after. What is chosen stands in the address. */
export function AuditPage() {
  const t = useText(auditText);
  const viewer = useViewer();
  const [params] = useSearchParams();
  const { set } = useListParams();
  const view = readAuditView(params);
  const { refetch, table } = usePagedList(
    AuditPageDocument,
    { filter: auditFilter(view) },
    (answer) => answer.auditEntries,
  );

  return (
    <>
      <PageHeader
        title={t.title}
        lead={<p className={styles['lead']}>{t.lead}</p>}
        actions={<ExportMenu list="audit" variables={{ filter: auditFilter(view) }} />}
      />
      {may(viewer, 'audit:verify') && <VerifyTrail onVerified={refetch} />}
      {view.objectId !== undefined && (
        <Notice kind="info" action={<Link to={hrefs.audit()}>{t.allObjects}</Link>}>
          {t.oneObject}
        </Notice>
      )}
      <AuditFilters view={view} onChange={set} />
      <DataTable
        caption={t.caption}
        columns={auditColumns(t)}
        {...table}
        keyOf={(row) => row.seq}
        empty={{ message: t.none }}
        onClearFilters={
          isAuditFiltered(view)
            ? () => set(Object.fromEntries(AUDIT_FILTERS.map((name) => [name, undefined])))
            : undefined
        }
      />
    </>
  );
}
