import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { QrCode } from '../../../ui/qr-code.tsx';
import { ballotText } from '../text.ts';
import styles from './code-sheet.module.css';

interface CodeSheetProps {
  readonly code: string;
  /** Of which round: a code fits one alone, and papers of several lie in one drawer. */
  readonly title: string;
}

/** The recovery code in its three forms: to be copied by hand, photographed by another device, printed. All made here. */
export function CodeSheet({ code, title }: CodeSheetProps) {
  const { booth: t } = useText(ballotText);
  const [isPrinting, setIsPrinting] = useState(false);

  useEffect(() => {
    if (!isPrinting) return;
    const end = () => setIsPrinting(false);
    window.addEventListener('afterprint', end);
    window.print();
    return () => window.removeEventListener('afterprint', end);
  }, [isPrinting]);

  return (
    <div className={styles['sheet']}>
      <div className={styles['both']}>
        <p className={styles['code']} translate="no">
          {code}
        </p>
        <QrCode text={code} label={t.codeSquare} />
      </div>
      <div>
        <Button size="small" onClick={() => setIsPrinting(true)}>
          {t.printCode}
        </Button>
      </div>
      {isPrinting &&
        createPortal(
          <section className={styles['paper']}>
            <h1>{t.printTitle}</h1>
            <p>{title}</p>
            <p className={styles['code']} translate="no">
              {code}
            </p>
            <QrCode text={code} label={t.codeSquare} />
            {t.printLines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </section>,
          document.body,
        )}
    </div>
  );
}
