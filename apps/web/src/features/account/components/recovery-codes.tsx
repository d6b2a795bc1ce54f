import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { accountText } from '../text.ts';
import pageStyles from './account.module.css';
import styles from './second-factor.module.css';

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly username: string;
  /** The words of the button that puts them out of sight; “Đã cất các mã” when absent. */
  readonly doneLabel?: string;
  readonly onDone: () => void;
}

/** The codes for a day without the telephone, shown this one time: to print, or as a file. */
export function RecoveryCodes({ codes, username, doneLabel, onDone }: RecoveryCodesProps) {
  const t = useText(accountText).recovery;
  const [file] = useState(() => [t.fileHead(username), '', ...codes, ''].join('\n'));
  return (
    <div className={styles['stack']} data-printed-alone>
      <Notice kind="warning" title={t.title} isAlert>
        {t.why}
      </Notice>
      <ul className={styles['codes']} aria-label={t.list}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className={pageStyles['buttons']}>
        <Button variant="primary" onClick={onDone}>
          {doneLabel ?? t.done}
        </Button>
        <Button onClick={() => saveText(t.fileName, file)}>{t.download}</Button>
        <Button onClick={() => window.print()}>{t.print}</Button>
      </div>
    </div>
  );
}

function saveText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
