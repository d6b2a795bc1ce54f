import { readsAllRelations } from '@thidua/domain/relations';
import { useState } from 'react';

import { usePagedList } from '../../lib/apollo/use-paged-list.ts';
import { dayOf, formatDate } from '../../lib/format/index.ts';
import { useText } from '../../lib/text/language.tsx';
import { useViewer } from '../../lib/viewer/viewer.tsx';
import { Button } from '../../ui/button.tsx';
import type { Column } from '../../ui/data-table/column.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { DeclareDialog, WithdrawDialog } from './relation-dialogs.tsx';
import { RelationsPageDocument, type RelationsPageQuery } from './relations-page.gql.ts';
import { relationText, type RelationWords } from './text.ts';

export type ShownRelation = RelationsPageQuery['declaredRelations']['nodes'][number];

/** To whom those who judge are related: the own declarations, and for the secretariat everybody's. */
export function RelationsPage() {
  const t = useText(relationText);
  const viewer = useViewer();
  const [isDeclaring, setIsDeclaring] = useState(false);
  const [leaving, setLeaving] = useState<ShownRelation | undefined>(undefined);
  const { table } = usePagedList(RelationsPageDocument, {}, (answer) => answer.declaredRelations);
  const readsAll = readsAllRelations({ roles: viewer.roles.map(({ role }) => ({ role, departmentId: undefined })) });
  return (
    <>
      <PageHeader
        title={t.title}
        lead={readsAll ? `${t.lead} ${t.leadOffice}` : t.lead}
        actions={
          viewer.staff !== null && (
            <Button variant="primary" onClick={() => setIsDeclaring(true)}>
              {t.declare.open}
            </Button>
          )
        }
      />
      <DataTable
        caption={t.caption}
        columns={columnsOf(t, setLeaving)}
        {...table}
        keyOf={({ id }) => id}
        empty={{ message: t.none }}
      />
      {isDeclaring && <DeclareDialog onClose={() => setIsDeclaring(false)} />}
      {leaving !== undefined && <WithdrawDialog relation={leaving} onClose={() => setLeaving(undefined)} />}
    </>
  );
}

function columnsOf(t: RelationWords, onWithdraw: (row: ShownRelation) => void): readonly Column<ShownRelation>[] {
  return [
    { key: 'name', header: t.columns.name, cell: ({ name }) => name },
    { key: 'related', header: t.columns.related, isRowHeader: true, cell: ({ relatedName }) => relatedName },
    { key: 'kind', header: t.columns.kind, cell: ({ kind }) => t.kind[kind] },
    { key: 'day', header: t.columns.day, width: '9rem', cell: ({ declaredAt }) => formatDate(dayOf(declaredAt)) },
    {
      key: 'acts',
      header: t.columns.acts,
      width: '9rem',
      cell: (row) =>
        row.isOwn && (
          <Button size="small" variant="quiet" onClick={() => onWithdraw(row)}>
            {t.withdraw.open}
          </Button>
        ),
    },
  ];
}
