import { useId } from 'react';

import { useText } from '../../lib/text/language.tsx';
import { draftText } from './text.ts';
import styles from './version-choice.module.css';

export type Side = 'mine' | 'theirs';

interface FieldVersionsProps {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
  readonly chosen: Side;
  readonly onChoose: (side: Side) => void;
}

/** One field in both versions, side by side, each with its radio button. */
export function FieldVersions({ label, mine, theirs, chosen, onChoose }: FieldVersionsProps) {
  const t = useText(draftText);
  const name = useId();
  return (
    <fieldset className={styles['field']}>
      <legend>{t.versions.chooseFor(label)}</legend>
      <div className={styles['sides']}>
        {(['mine', 'theirs'] as const).map((side) => (
          <label key={side} className={styles['side']}>
            <span className={styles['choice']}>
              <input type="radio" name={name} checked={chosen === side} onChange={() => onChoose(side)} />
              {t.versions[side]}
            </span>
            <span className={styles['text']}>{(side === 'mine' ? mine : theirs) || t.versions.empty}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
