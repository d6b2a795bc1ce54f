import type { ReactNode } from 'react';

import { useText, type Language } from '../../lib/text/language.tsx';
import { Emblem } from '../emblem.tsx';
import { appText } from '../text.ts';
import { LanguageSwitch } from './language-switch.tsx';
import styles from './sign-in-page.module.css';

interface DoorProps {
  /** Empty until the server has said it. */
  readonly organisationName: string | undefined;
  readonly children: ReactNode;
  /** Under the sheet, e.g. the people of a sample organisation. */
  readonly below?: ReactNode;
  readonly onLanguage?: (language: Language) => void;
}

/** The sheet on which people sign in, with whose door it is and the choice of language. */
export function Door({ organisationName, children, below, onLanguage }: DoorProps) {
  const t = useText(appText);
  return (
    <main className={styles['page']}>
      <div className={styles['sheet']}>
        <p className={styles['identity']}>
          <Emblem size={36} />
          <span>
            <b>{t.product}</b>
            <span>{organisationName ?? '\u00A0'}</span>
          </span>
        </p>
        {children}
      </div>
      {below}
      <LanguageSwitch onChoose={(language) => onLanguage?.(language)} />
    </main>
  );
}
