import { useId } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { shownText } from '../forms/field-text.ts';
import type { DraftField, InitiativeDraft } from '../forms/initiative-draft.ts';
import { initiativeText } from '../text.ts';
import styles from './version-choice.module.css';

export type Side = 'mine' | 'theirs';

interface FieldVersionsProps {
  readonly field: DraftField;
  readonly mine: InitiativeDraft;
  readonly theirs: InitiativeDraft;
  readonly chosen: Side;
  readonly onChoose: (side: Side) => void;
}

/** One field in both versions, side by side, each with its radio button. */
export function FieldVersions({ field, mine, theirs, chosen, onChoose }: FieldVersionsProps) {
  const t = useText(initiativeText);
  const name = useId();
  return (
    <fieldset className={styles['field']}>
      <legend>{t.versions.chooseFor(t.fields[field])}</legend>
      <div className={styles['sides']}>
        {(['mine', 'theirs'] as const).map((side) => (
          <label key={side} className={styles['side']}>
            <span className={styles['choice']}>
              <input type="radio" name={name} checked={chosen === side} onChange={() => onChoose(side)} />
              {t.versions[side]}
            </span>
            <span className={styles['text']}>
              {shownText(side === 'mine' ? mine : theirs, field) || t.versions.empty}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
