import { foldText } from '@thidua/domain/kernel';
import { useId, useState } from 'react';

import { useText } from '../../lib/text/language.tsx';
import { Button } from '../button.tsx';
import { Checkbox } from '../checkbox.tsx';
import { SearchField } from '../search-field.tsx';
import { uiText } from '../text.ts';
import { formFieldId, type FormField } from './form-field.ts';
import styles from './forms.module.css';

interface ManyBoxesProps {
  readonly field: FormField;
  readonly chosen: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** From so many options on they are searched rather than read. */
const LONG = 13;

/** Several of a list, each with its box; a long list is searched, with or without marks, and chosen by what is shown. */
export function ManyBoxes({ field, chosen, error, onChange }: ManyBoxesProps) {
  const t = useText(uiText);
  const hintId = useId();
  const errorId = useId();
  const [wanted, setWanted] = useState('');
  const { name, label, hint, options = [] } = field;
  const describedBy = [hint === undefined ? '' : hintId, error === undefined ? '' : errorId].join(' ').trim();
  const isLong = options.length >= LONG;
  const words = (option: (typeof options)[number]) =>
    option.detail === undefined ? option.label : `${option.label}, ${option.detail}`;
  const shown = options.filter((option) => foldText(words(option)).includes(foldText(wanted)));
  const missing = shown.filter(({ value }) => !chosen.includes(value)).map(({ value }) => value);
  return (
    <fieldset className={styles['many']} aria-describedby={describedBy === '' ? undefined : describedBy}>
      <legend>{label}</legend>
      {hint !== undefined && (
        <p id={hintId} className={styles['hint']}>
          {hint}
        </p>
      )}
      {isLong && (
        <div className={styles['choosing']}>
          <SearchField label={t.filterChoices} value={wanted} onSearch={setWanted} />
          <Button size="small" onClick={() => onChange([...chosen, ...missing])}>
            {t.chooseShown(shown.length)}
          </Button>
          <Button size="small" onClick={() => onChange([])}>
            {t.dropChosen}
          </Button>
          <span className={styles['hint']} role="status">
            {shown.length === 0 ? t.nothingFound(wanted) : t.selectedCount(chosen.length)}
          </span>
        </div>
      )}
      {shown.map((option, index) => (
        <Checkbox
          key={option.value}
          {...(index === 0 ? { id: formFieldId(name) } : {})}
          label={words(option)}
          isChecked={chosen.includes(option.value)}
          onChange={(isChecked) =>
            onChange(isChecked ? [...chosen, option.value] : chosen.filter((other) => other !== option.value))
          }
        />
      ))}
      {error !== undefined && (
        <p id={errorId} className={styles['error']}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
