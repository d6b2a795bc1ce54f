import { IMPORT_KINDS, type ImportKind } from '@thidua/domain/imports';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';

import { usePagedList } from '../../../lib/apollo/use-paged-list.ts';
import { formatDateTime } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { FileDrop } from '../../../ui/file-drop.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { StepBar } from '../../../ui/step-bar.tsx';
import { useIsPhone } from '../../../ui/use-is-phone.ts';
import styles from '../imports.module.css';
import { isWorthAgain, templateAddress, uploadFile, type UploadOutcome } from '../logic/upload.logic.ts';
import { importText } from '../text.ts';
import { ImportsPageDocument, type ImportsPageQuery } from './imports-page.gql.ts';

type Row = ImportsPageQuery['imports']['nodes'][number];

/** Where an import begins: what the file holds, the file itself; below, the imports so far. */
export function ImportsPage() {
  const t = useText(importText);
  const isPhone = useIsPhone();
  const { table } = usePagedList(ImportsPageDocument, {}, (answer) => answer.imports);

  const columns: readonly Column<Row>[] = [
    {
      key: 'file',
      header: t.list.file,
      isRowHeader: true,
      cell: (row) => <Link to={hrefs.importRun(row.id)}>{row.fileName}</Link>,
    },
    { key: 'kind', header: t.list.kind, cell: (row) => t.kinds[row.kind] },
    {
      key: 'status',
      header: t.list.status,
      cell: (row) => (row.status === 'UNDOING' && row.takeBackTries > 0 ? t.stuck.status : t.statuses[row.status]),
    },
    { key: 'result', header: t.list.result, cell: (row) => t.list.counts(row.createdCount, row.updatedCount) },
    { key: 'by', header: t.list.by, cell: (row) => row.startedByName },
    { key: 'at', header: t.list.at, width: '10rem', cell: (row) => formatDateTime(row.createdAt) },
  ];

  return (
    <>
      <PageHeader
        title={t.title}
        lead={<p className={styles['lead']}>{t.lead}</p>}
        actions={<ExportMenu list="imports" variables={{}} />}
      />
      {isPhone ? (
        <Notice kind="info">{t.phone}</Notice>
      ) : (
        <>
          <div className={styles['steps']}>
            <StepBar label={t.stepsLabel} steps={t.steps} current={0} />
          </div>
          <StartCard />
        </>
      )}
      <h2 className={styles['heading']}>{t.start.earlier}</h2>
      <DataTable
        caption={t.list.caption}
        columns={columns}
        {...table}
        keyOf={(row) => row.id}
        hrefOf={(row) => hrefs.importRun(row.id)}
        empty={{ message: t.list.none }}
      />
    </>
  );
}

/** The first step: the kind of data, its template, the file. */
function StartCard() {
  const t = useText(importText);
  const navigate = useNavigate();
  const [kind, setKind] = useState<ImportKind>('STAFF');
  const [reading, setReading] = useState<string | undefined>(undefined);
  const [refused, setRefused] = useState<string | undefined>(undefined);
  /** A file that was sent away because others were being read: it can be sent again as it is. */
  const [sentAway, setSentAway] = useState<File | undefined>(undefined);

  async function take(file: File): Promise<void> {
    setRefused(undefined);
    setSentAway(undefined);
    setReading(file.name);
    const outcome = await uploadFile(kind, file);
    setReading(undefined);
    if (outcome.kind === 'RECEIVED') await navigate(hrefs.importRun(outcome.id));
    else {
      setRefused(refusalWords(outcome, file.name));
      setSentAway(isWorthAgain(outcome) ? file : undefined);
    }
  }

  function refusalWords(outcome: Exclude<UploadOutcome, { readonly kind: 'RECEIVED' }>, name: string): string {
    switch (outcome.kind) {
      case 'REFUSED':
        return t.refusals[outcome.code];
      case 'TOO_LARGE':
        return t.tooLarge(name, outcome.actual);
      case 'FAILED':
        return t.unreachable;
    }
  }

  return (
    <Card>
      <div className={styles['start']}>
        <ChoiceGroup
          legend={t.start.kind}
          choices={IMPORT_KINDS.map((value) => ({ value, label: t.kinds[value], detail: t.kindDetails[value] }))}
          value={kind}
          onChange={setKind}
        />
        <div className={styles['file']}>
          {refused !== undefined && (
            <Notice kind="danger" isAlert>
              {refused}
              {sentAway !== undefined && (
                <p>
                  <Button onClick={() => void take(sentAway)}>{t.again(sentAway.name)}</Button>
                </p>
              )}
            </Notice>
          )}
          {reading === undefined ? (
            <FileDrop
              id="import-file"
              label={t.start.drop}
              hint={t.start.hint}
              accept=".xlsx,.csv,text/csv"
              onFile={(file) => void take(file)}
            />
          ) : (
            <p role="status" className={styles['reading']}>
              {t.start.reading(reading)}
            </p>
          )}
          <p>
            <a href={templateAddress(kind)} download>
              {t.start.template}
            </a>{' '}
            <span className={styles['quiet']}>{t.start.templateHint}</span>
          </p>
        </div>
      </div>
    </Card>
  );
}
