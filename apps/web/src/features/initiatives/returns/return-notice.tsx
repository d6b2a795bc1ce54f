import type { InitiativeField } from '@thidua/domain/initiatives';

import { useText } from '../../../lib/text/language.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { DueWords } from '../clocks/due-words.tsx';
import styles from './returns.module.css';
import { returnText } from './text.ts';
import { useFieldNames } from './use-field-names.ts';

export interface ReturnRound {
  readonly round: number;
  readonly note: string | null;
  readonly fields: readonly { readonly field: InitiativeField; readonly remark: string }[];
}

/** What the last return asks for, field by field, and until when. */
export function ReturnNotice({ round, dueOn }: { readonly round: ReturnRound; readonly dueOn: string | null }) {
  const t = useText(returnText);
  const names = useFieldNames();
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
      {dueOn !== null && (
        <p>
          {t.due} <DueWords dueOn={dueOn} />
        </p>
      )}
    </Notice>
  );
}
