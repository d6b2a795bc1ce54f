import { useState } from 'react';

import { fetchExport, saveFile, type ExportedList, type ExportFailure, type ExportFormat } from '../lib/export-file.ts';
import type { Words } from '../lib/text/define-text.ts';
import { useText } from '../lib/text/language.tsx';
import { Button } from './button.tsx';
import styles from './export-menu.module.css';
import { IconDownload } from './icons.ts';
import { Notice } from './notice.tsx';
import { PopoverPanel } from './popover-panel.tsx';
import { uiText } from './text.ts';
import type { vi } from './text.vi.ts';
import { useToast } from './toast.tsx';

/** “Xuất”: the list as it is filtered, as a workbook or as CSV. What goes wrong is said where it was asked for. */
export function ExportMenu(list: ExportedList) {
  const t = useText(uiText);
  return (
    <div className={styles['place']}>
      <PopoverPanel
        label={t.export.button}
        triggerClassName={styles['trigger'] ?? ''}
        trigger={
          <>
            <IconDownload size={20} stroke={1.75} aria-hidden />
            {t.export.button}
          </>
        }
      >
        {(close) => <ExportPanel list={list} onDone={close} />}
      </PopoverPanel>
    </div>
  );
}

function ExportPanel({ list, onDone }: { readonly list: ExportedList; readonly onDone: () => void }) {
  const t = useText(uiText);
  const toast = useToast();
  const [running, setRunning] = useState<ExportFormat | undefined>(undefined);
  const [failure, setFailure] = useState<ExportFailure | undefined>(undefined);

  async function take(format: ExportFormat): Promise<void> {
    if (running !== undefined) return;
    setRunning(format);
    setFailure(undefined);
    const outcome = await fetchExport(list, format);
    setRunning(undefined);
    if (!outcome.ok) {
      setFailure(outcome.failure);
      return;
    }
    saveFile(outcome.name, outcome.file);
    toast({ message: t.export.done(outcome.name) });
    onDone();
  }

  function busy(format: ExportFormat): string | undefined {
    return running === format ? t.export.running : undefined;
  }

  return (
    <div className={styles['panel']}>
      <p className={styles['quiet']}>{t.export.lead}</p>
      <Button isFullWidth busyLabel={busy('xlsx')} onClick={() => void take('xlsx')}>
        {t.export.xlsx}
      </Button>
      <Button isFullWidth busyLabel={busy('csv')} onClick={() => void take('csv')}>
        {t.export.csv}
      </Button>
      <p className={styles['quiet']}>{t.export.csvHint}</p>
      {failure !== undefined && (
        <Notice kind={failure.reason === 'TOO_MANY' ? 'warning' : 'danger'} isAlert>
          <p>{failureWords(failure, t)}</p>
          {failure.reason === 'UNEXPECTED' && <p className={styles['quiet']}>{t.errorCode(failure.code)}</p>}
        </Notice>
      )}
    </div>
  );
}

function failureWords(failure: ExportFailure, t: Words<typeof vi>): string {
  switch (failure.reason) {
    case 'TOO_MANY':
      return t.export.tooMany(failure.minutes);
    case 'SIGNED_OUT':
      return t.export.signedOut;
    case 'FORBIDDEN':
      return t.forbidden;
    case 'NOT_FOUND':
      return t.export.notFound;
    case 'UNREACHABLE':
      return t.unreachable;
    case 'BROKEN_OFF':
      return t.export.brokenOff;
    case 'UNEXPECTED':
      return t.unexpected;
  }
}
