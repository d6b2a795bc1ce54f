import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import styles from '../rounds/rounds.module.css';
import { ballotText } from '../text.ts';
import { CodeSheet } from './code-sheet.tsx';

interface CodeStepProps {
  readonly code: string;
  readonly title: string;
}

/** The recovery code, to be put on paper before anything is chosen. */
export function CodeStep({ code, title, onKept }: CodeStepProps & { readonly onKept: () => void }) {
  const { booth: t } = useText(ballotText);
  return (
    <div className={styles['form']}>
      <h3>{t.recovery}</h3>
      <p>{t.recoveryLead}</p>
      <CodeSheet code={code} title={title} />
      <Button variant="primary" isFullWidth onClick={onKept}>
        {t.kept}
      </Button>
    </div>
  );
}

/** The same code later, hidden until it is asked for. */
export function KeptCode({ code, title }: CodeStepProps) {
  const { booth: t } = useText(ballotText);
  const [isShown, setIsShown] = useState(false);
  return (
    <div className={styles['screenOnly']}>
      <Button variant="quiet" size="small" aria-expanded={isShown} onClick={() => setIsShown(!isShown)}>
        {isShown ? t.hide : t.show}
      </Button>
      {isShown && <CodeSheet code={code} title={title} />}
    </div>
  );
}
