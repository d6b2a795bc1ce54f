import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import styles from '../rounds/rounds.module.css';
import { ballotText } from '../text.ts';

/** The recovery code, to be copied onto paper before anything is chosen. */
export function CodeStep({ code, onKept }: { readonly code: string; readonly onKept: () => void }) {
  const { booth: t } = useText(ballotText);
  return (
    <div className={styles['form']}>
      <h3>{t.recovery}</h3>
      <p>{t.recoveryLead}</p>
      <p className={styles['code']} translate="no">
        {code}
      </p>
      <Button variant="primary" isFullWidth onClick={onKept}>
        {t.kept}
      </Button>
    </div>
  );
}

/** The same code later, hidden until it is asked for. */
export function KeptCode({ code }: { readonly code: string }) {
  const { booth: t } = useText(ballotText);
  const [isShown, setIsShown] = useState(false);
  return (
    <div className={styles['screenOnly']}>
      <Button variant="quiet" size="small" onClick={() => setIsShown(!isShown)}>
        {isShown ? t.hide : t.show}
      </Button>
      {isShown && (
        <p className={styles['code']} translate="no">
          {code}
        </p>
      )}
    </div>
  );
}
