import type { OpenLine } from '@thidua/domain/nominations';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { nominationText } from '../text.ts';
import styles from './unknown-lines.module.css';

interface UnknownLinesProps {
  readonly lines: readonly OpenLine[];
  /** By the number of the line. */
  readonly chosen: Readonly<Record<number, string | undefined>>;
  readonly onChoose: (line: OpenLine, staffId: string | undefined) => void;
}

/** Every pasted line that names nobody, with its number and whom it may mean; all of them can be copied back to the sheet. */
export function UnknownLines({ lines, chosen, onChoose }: UnknownLinesProps) {
  const { paste: t } = useText(nominationText);
  const toast = useToast();

  function copy(): void {
    const left = lines.filter(({ number }) => chosen[number] === undefined);
    void navigator.clipboard
      .writeText(left.map(({ line }) => line).join('\n'))
      .then(() => toast({ message: t.copied(left.length) }));
  }

  return (
    <Notice
      kind="warning"
      title={t.unknown(lines.length)}
      action={
        <Button size="small" onClick={copy}>
          {t.copy}
        </Button>
      }
    >
      <ol className={styles['lines']} tabIndex={0} aria-label={t.unknown(lines.length)}>
        {lines.map((open) => (
          <li key={open.number} className={styles['line']}>
            <span className={styles['number']}>{t.line(open.number)}</span>
            <span>{open.line.replaceAll(/\s+/g, ' ')}</span>
            {open.awards.length > 0 &&
              open.candidates.map(({ id, name, code }) => (
                <button
                  key={id}
                  type="button"
                  className={styles['near']}
                  aria-pressed={chosen[open.number] === id}
                  onClick={() => onChoose(open, chosen[open.number] === id ? undefined : id)}
                >
                  {t.near(name, code)}
                </button>
              ))}
          </li>
        ))}
      </ol>
    </Notice>
  );
}
