import { useState, type ReactNode } from 'react';

import { fetchFile, saveFile, type ExportFailure } from '../lib/export-file.ts';
import type { Words } from '../lib/text/define-text.ts';
import { useText } from '../lib/text/language.tsx';
import { Button } from './button.tsx';
import styles from './export-menu.module.css';
import { Notice } from './notice.tsx';
import { PopoverPanel } from './popover-panel.tsx';
import { uiText } from './text.ts';
import type { vi } from './text.vi.ts';
import { useToast } from './toast.tsx';

export interface FileChoice {
  readonly label: string;
  readonly address: string;
  /** Where the server gives no name. */
  readonly fallbackName: string;
}

interface FileMenuProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly lead: string;
  readonly choices: readonly FileChoice[];
  /** Below the choices. */
  readonly hint?: string;
  readonly words: FileWords;
  /** What is done before a file is asked for; false, and none is. The page says why. */
  readonly prepare?: () => Promise<boolean>;
}

/** What differs between a list and a paper. */
export interface FileWords {
  readonly running: string;
  readonly done: (name: string) => string;
  readonly tooMany: (minutes: number) => string;
  readonly notFound: string;
}

/** A button that offers the same thing as files of several kinds. What goes wrong is said where it was asked for. */
export function FileMenu({ label, icon, ...panel }: FileMenuProps) {
  return (
    <div className={styles['place']}>
      <PopoverPanel
        label={label}
        triggerClassName={styles['trigger'] ?? ''}
        trigger={
          <>
            {icon}
            {label}
          </>
        }
      >
        {(close) => <FilePanel {...panel} onDone={close} />}
      </PopoverPanel>
    </div>
  );
}

interface FilePanelProps extends Omit<FileMenuProps, 'label' | 'icon'> {
  readonly onDone: () => void;
}

function FilePanel({ lead, choices, hint, words, prepare, onDone }: FilePanelProps) {
  const t = useText(uiText);
  const toast = useToast();
  const [running, setRunning] = useState<string | undefined>(undefined);
  const [failure, setFailure] = useState<ExportFailure | undefined>(undefined);

  async function take({ address, fallbackName }: FileChoice): Promise<void> {
    if (running !== undefined) return;
    setRunning(address);
    setFailure(undefined);
    if (prepare !== undefined && !(await prepare())) {
      onDone();
      return;
    }
    const outcome = await fetchFile(address, fallbackName);
    setRunning(undefined);
    if (!outcome.ok) {
      setFailure(outcome.failure);
      return;
    }
    saveFile(outcome.name, outcome.file);
    toast({ message: words.done(outcome.name) });
    onDone();
  }

  return (
    <div className={styles['panel']}>
      <p className={styles['quiet']}>{lead}</p>
      {choices.map((choice) => (
        <Button
          key={choice.address}
          isFullWidth
          busyLabel={running === choice.address ? words.running : undefined}
          onClick={() => void take(choice)}
        >
          {choice.label}
        </Button>
      ))}
      {hint !== undefined && <p className={styles['quiet']}>{hint}</p>}
      {failure !== undefined && (
        <Notice kind={failure.reason === 'TOO_MANY' || failure.reason === 'BUSY' ? 'warning' : 'danger'} isAlert>
          <p>{failureWords(failure, words, t)}</p>
          {failure.reason === 'UNEXPECTED' && <p className={styles['quiet']}>{t.errorCode(failure.code)}</p>}
        </Notice>
      )}
    </div>
  );
}

function failureWords(failure: ExportFailure, words: FileWords, t: Words<typeof vi>): string {
  switch (failure.reason) {
    case 'TOO_MANY':
      return words.tooMany(failure.minutes);
    case 'BUSY':
      return t.export.busy;
    case 'SIGNED_OUT':
      return t.export.signedOut;
    case 'FORBIDDEN':
      return t.forbidden;
    case 'NOT_FOUND':
      return words.notFound;
    case 'UNREACHABLE':
      return t.unreachable;
    case 'BROKEN_OFF':
      return t.export.brokenOff;
    case 'UNEXPECTED':
      return t.unexpected;
  }
}
