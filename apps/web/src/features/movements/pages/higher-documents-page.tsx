import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';

import { usePagedList } from '../../../lib/apollo/use-paged-list.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button } from '../../../ui/button.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { DocumentDialog, issuedText } from '../actions/document-dialog.tsx';
import { registerText, type RegisterWords } from '../register-text.ts';
import { HigherDocumentsPageDocument, type HigherDocumentsPageQuery } from './higher-documents-page.gql.ts';
import styles from './movement-pages.module.css';

type Row = HigherDocumentsPageQuery['higherDocuments']['nodes'][number];

/** The papers from above, and which plans hang on which. */
export function HigherDocumentsPage() {
  const t = useText(registerText).papers;
  const viewer = useViewer();
  const [params, setParams] = useSearchParams();
  const [edited, setEdited] = useState<Row | 'new' | undefined>(undefined);
  const text = params.get('tim') ?? '';
  const variables = { text: text === '' ? null : text };
  const { table } = usePagedList(HigherDocumentsPageDocument, variables, (answer) => answer.higherDocuments);

  function search(next: string): void {
    setParams(next === '' ? {} : { tim: next }, { replace: true });
  }

  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          <>
            <ExportMenu list="higher-documents" variables={variables} />
            {may(viewer, 'movement:edit') && (
              <Button variant="primary" onClick={() => setEdited('new')}>
                {t.add}
              </Button>
            )}
          </>
        }
      />
      <div className={styles['filter']}>
        <SearchField label={t.search} value={text} onSearch={search} />
      </div>
      <DataTable
        caption={t.title}
        columns={columnsOf(t, setEdited)}
        {...table}
        keyOf={(row) => row.id}
        empty={{ message: text === '' ? t.none : t.noneFound }}
        onClearFilters={text === '' ? undefined : () => search('')}
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
      isOnlyControls: true,
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
