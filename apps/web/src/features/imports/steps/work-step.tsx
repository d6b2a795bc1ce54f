import { useText } from '../../../lib/text/language.tsx';
import { ProgressBar } from '../../../ui/progress-bar.tsx';
import styles from '../imports.module.css';
import { useProgress } from '../live/use-progress.ts';
import type { ImportRun, Told } from '../pages/import-page.tsx';
import { importText } from '../text.ts';
import { StuckUndo } from './stuck-undo.tsx';

/** The fifth step while it runs. */
export function WorkStep({ run, told }: { readonly run: ImportRun; readonly told: Told }) {
  const t = useText(importText);
  const { status, doneCount, rowCount, takeBackTries } = useProgress(run);
  if (status === 'UNDOING' && takeBackTries > 0) return <StuckUndo run={run} told={told} />;
  if (status === 'UNDOING') return <p role="status">{t.importing.undoing}</p>;
  return (
    <>
      <ProgressBar
        label={t.importing.label}
        done={doneCount}
        all={rowCount}
        words={t.importing.words(doneCount, rowCount)}
      />
      <p className={styles['quiet']}>{t.importing.note}</p>
    </>
  );
}
