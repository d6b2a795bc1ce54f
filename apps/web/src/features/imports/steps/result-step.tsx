import { useMutation } from '@apollo/client/react';
import { useState } from 'react';

import { formatDateTime } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { UndoImportDocument } from '../actions/undo-import.gql.ts';
import styles from '../imports.module.css';
import { useProgress } from '../live/use-progress.ts';
import { noticeOf } from '../logic/outcome.logic.ts';
import { errorFileAddress } from '../logic/upload.logic.ts';
import type { ImportRun, Told } from '../pages/import-page.tsx';
import { importText } from '../text.ts';
import { KeptRows } from './kept-rows.tsx';

/** What came of the import, and the way back while it is open. */
export function ResultStep({ run, told }: { readonly run: ImportRun; readonly told: Told }) {
  const t = useText(importText);
  const progress = useProgress(run);
  const [isAsking, setIsAsking] = useState(false);
  const [refused, setRefused] = useState<string | undefined>(undefined);
  const [undo, { loading }] = useMutation(UndoImportDocument);
  const { status, createdCount, updatedCount, skippedCount, keptCount, errorCount, undoUntil, viewerCan } = progress;
  const isBack = status === 'UNDONE' || status === 'CANCELLED' || status === 'FAILED';

  async function undoRun(): Promise<void> {
    const { data } = await undo({ variables: { input: { id: run.id, version: progress.version } } });
    setIsAsking(false);
    const outcome = data?.undoImport;
    if (outcome === undefined) return;
    if (outcome.__typename !== 'NotUndoableError') {
      told(noticeOf(outcome));
      return;
    }
    const uses = outcome.uses.map(({ source, count, rows }) =>
      t.result.use(nameOfUse(source), rows, count - rows.length),
    );
    setRefused(outcome.isTooLate ? t.result.tooLate : t.result.inUse(uses.join('; ')));
  }

  function nameOfUse(source: string): string {
    const names: Readonly<Record<string, string>> = t.result.uses;
    return names[source] ?? t.result.otherUse;
  }

  return (
    <>
      {refused !== undefined && (
        <Notice kind="danger" isAlert>
          {refused}
        </Notice>
      )}
      {status === 'IMPORTED' && (
        <Notice kind="success">
          {[
            t.result.done(createdCount, updatedCount),
            ...(skippedCount > 0 ? [t.result.skipped(skippedCount)] : []),
            viewerCan.includes('UNDO') && undoUntil !== null
              ? t.result.until(formatDateTime(undoUntil))
              : t.result.tooLate,
          ].join(' ')}
        </Notice>
      )}
      {status === 'UNDONE' && keptCount === 0 && <Notice kind="success">{t.result.undone}</Notice>}
      {status === 'UNDONE' && keptCount > 0 && <Notice kind="info">{t.result.undoneButKept(keptCount)}</Notice>}
      {status === 'CANCELLED' && (
        <Notice kind="info">{keptCount > 0 ? t.result.cancelledButKept(keptCount) : t.result.cancelled}</Notice>
      )}
      {status === 'FAILED' && <Notice kind="danger">{t.result.failed}</Notice>}
      {isBack && keptCount > 0 && <KeptRows importId={run.id} />}
      <div className={styles['actions']}>
        <ButtonLink to={hrefs.imports()} variant="primary">
          {t.result.again}
        </ButtonLink>
        {status === 'IMPORTED' && errorCount > 0 && undoUntil !== null && (
          <a href={errorFileAddress(run.id)} download>
            {t.check.errorFile}
          </a>
        )}
        {viewerCan.includes('UNDO') && <Button onClick={() => setIsAsking(true)}>{t.result.undo}</Button>}
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        onCancel={() => setIsAsking(false)}
        onConfirm={() => void undoRun()}
        title={t.result.undoTitle}
        confirmLabel={t.result.undo}
        busyLabel={loading ? t.result.undoBusy : undefined}
        isDanger
      >
        {t.result.undoBody(createdCount, updatedCount)}
      </ConfirmDialog>
    </>
  );
}
