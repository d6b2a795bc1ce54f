import { useMutation } from '@apollo/client/react';

import { formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { UndoImportDocument } from '../actions/undo-import.gql.ts';
import styles from '../imports.module.css';
import { useProgress } from '../live/use-progress.ts';
import { noticeOf } from '../logic/outcome.logic.ts';
import type { ImportRun, Told } from '../pages/import-page.tsx';
import { importText } from '../text.ts';

/** An undoing that failed: how often, when it is tried again by itself, and the button to try now. */
export function StuckUndo({ run, told }: { readonly run: ImportRun; readonly told: Told }) {
  const t = useText(importText);
  const { version, takeBackTries, takeBackAt, viewerCan } = useProgress(run);
  const [undo, { loading }] = useMutation(UndoImportDocument);

  async function tryAgain(): Promise<void> {
    const { data } = await undo({ variables: { input: { id: run.id, version } } });
    if (data !== undefined) told(noticeOf(data.undoImport));
  }

  return (
    <>
      <Notice kind="warning" isAlert>
        {t.stuck.failed(takeBackTries)}{' '}
        {takeBackAt === null ? t.stuck.givenUp : t.stuck.again(formatDateTime(takeBackAt))}
      </Notice>
      {viewerCan.includes('UNDO') && (
        <div className={styles['actions']}>
          <Button variant="primary" onClick={() => void tryAgain()} busyLabel={loading ? t.result.undoBusy : undefined}>
            {t.stuck.tryNow}
          </Button>
        </div>
      )}
    </>
  );
}
