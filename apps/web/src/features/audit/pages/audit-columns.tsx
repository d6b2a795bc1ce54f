import { Link } from 'react-router';
import { wordOf } from '@thidua/domain/audit-words';

import { formatDateTime } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import type { Column } from '../../../ui/data-table/column.ts';
import { EntryDetail } from '../components/entry-detail.tsx';
import { objectHref } from '../../../lib/object-href.ts';
import type { AuditWords } from '../text.ts';
import type { AuditPageQuery } from './audit-page.gql.ts';

export type AuditRow = AuditPageQuery['auditEntries']['nodes'][number];

export function auditColumns(t: AuditWords): readonly Column<AuditRow>[] {
  // Shares of the page: the details are what one reads, on a narrow window and on paper, too.
  return [
    { key: 'seq', header: t.columns.seq, isRowHeader: true, width: '6%', cell: (row) => row.seq },
    { key: 'at', header: t.columns.at, width: '12%', cell: (row) => formatDateTime(row.at) },
    { key: 'actor', header: t.columns.actor, width: '15%', cell: (row) => actorWords(row, t) },
    { key: 'action', header: t.columns.action, width: '17%', cell: (row) => wordOf(t.actions, row.action) },
    { key: 'object', header: t.columns.object, width: '18%', cell: (row) => <ObjectCell row={row} t={t} /> },
    { key: 'data', header: t.columns.data, width: '32%', cell: (row) => <EntryDetail entry={row} /> },
  ];
}

function actorWords({ actorName, actorRole }: AuditRow, t: AuditWords): string {
  if (actorName === null) return t.erasedPerson;
  if (actorName !== '') return actorName;
  return actorRole === 'SYSTEM' ? t.system : t.nobody;
}

function ObjectCell({ row, t }: { readonly row: AuditRow; readonly t: AuditWords }) {
  const { objectType, objectId, objectName } = row;
  const kind = wordOf(t.objects, objectType);
  if (objectId === null) return kind;
  const href = objectHref(objectType, objectId);
  return (
    <div>
      {kind}
      {objectName !== null && <> {href === undefined ? objectName : <Link to={href}>{objectName}</Link>}</>}
      <span className="screen-only">
        <br />
        <Link to={`${hrefs.audit()}?ho-so=${objectId}`}>{t.ofObject}</Link>
      </span>
    </div>
  );
}
