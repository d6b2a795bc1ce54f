import type { InitiativeField } from '@thidua/domain/initiatives';
import type { ReactNode } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import type { ReturnRound } from './return-notice.tsx';
import styles from './returns.module.css';
import { returnText } from './text.ts';

/** Which fields are open, and what was asked for in the last return. */
export interface Mending {
  readonly open: readonly InitiativeField[];
  readonly round: ReturnRound | undefined;
}

interface MendSlotProps {
  readonly mending: Mending;
  readonly field: InitiativeField;
  readonly label: string;
  /** What stands in the field, for one that is not open. */
  readonly text: string;
  readonly children: ReactNode;
}

/** A field of a request that may have come back: with what is to be mended, or as it stands where nothing was asked for. */
export function MendSlot({ mending, field, label, text, children }: MendSlotProps) {
  const t = useText(returnText);
  if (!mending.open.includes(field)) {
    return (
      <section aria-label={label}>
        <h3>{label}</h3>
        <p className={styles['text']}>{text === '' ? t.empty : text}</p>
        <p className={styles['detail']}>{t.locked}</p>
      </section>
    );
  }
  const remark = mending.round?.fields.find((named) => named.field === field)?.remark;
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
