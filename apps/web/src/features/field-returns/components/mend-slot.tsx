import type { ReactNode } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { fieldReturnText } from '../text.ts';
import styles from './returns.module.css';

interface MendSlotProps {
  readonly isOpen: boolean;
  /** What is to be mended here; undefined where nothing was asked. */
  readonly remark: string | undefined;
  readonly label: string;
  /** What stands in the field, for one that is not open. */
  readonly text: string;
  readonly children: ReactNode;
}

/** A field of a record that may have come back: with what is to be mended, or as it stands where nothing was asked for. */
export function MendSlot({ isOpen, remark, label, text, children }: MendSlotProps) {
  const t = useText(fieldReturnText);
  if (!isOpen) {
    return (
      <section aria-label={label}>
        <h3>{label}</h3>
        <p className={styles['text']}>{text === '' ? t.empty : text}</p>
        <p className={styles['detail']}>{t.locked}</p>
      </section>
    );
  }
  if (remark === undefined) return children;
  return (
    <div>
      <p className={styles['remark']}>
        <b>{t.remark}:</b> {remark}
      </p>
      {children}
    </div>
  );
}
