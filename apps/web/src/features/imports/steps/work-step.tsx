import { useText } from '../../../lib/text/language.tsx';
import { ProgressBar } from '../../../ui/progress-bar.tsx';
import styles from '../imports.module.css';
import { useProgress } from '../live/use-progress.ts';
import type { ImportRun } from '../pages/import-page.tsx';
import { importText } from '../text.ts';

/** The fifth step while it runs. */
export function WorkStep({ run }: { readonly run: ImportRun }) {
  const t = useText(importText);
  const { status, doneCount, rowCount } = useProgress(run);
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
