import type { ReactNode } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { fieldReturnText } from '../text.ts';
import styles from './returns.module.css';

export interface AskedRound<Field extends string> {
  readonly round: number;
  readonly note: string | null;
  readonly fields: readonly { readonly field: Field; readonly remark: string }[];
}

interface ReturnNoticeProps<Field extends string> {
  readonly round: AskedRound<Field>;
  readonly names: Readonly<Record<Field, string>>;
  /** Until when; null where no clock runs. */
  readonly due: ReactNode;
}

/** What the last return asks for, field by field, and until when. */
export function ReturnNotice<Field extends string>({ round, names, due }: ReturnNoticeProps<Field>) {
  const t = useText(fieldReturnText);
  return (
    <Notice kind="warning" title={t.needed(round.round)}>
      {round.note !== null && <p className={styles['text']}>{round.note}</p>}
      <ul className={styles['fields']}>
        {round.fields.map(({ field, remark }) => (
          <li key={field} className={styles['text']}>
            <b>{names[field]}</b>: {remark}
          </li>
        ))}
      </ul>
      <p>{t.onlyThese}</p>
      {due !== null && (
        <p>
          {t.due} {due}
        </p>
      )}
    </Notice>
  );
}
