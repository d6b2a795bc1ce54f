import { useId } from 'react';

import { Checkbox } from '../../../ui/checkbox.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { entryOf, flagOf, manyOf, textOf, type ActField, type ActValue, type ActValues } from './act.ts';
import { actFieldId } from './act-problems.ts';
import styles from './act-form.module.css';

interface ActFieldControlProps {
  readonly field: ActField;
  readonly values: ActValues;
  readonly error: string | undefined;
  readonly onChange: (value: ActValue) => void;
}

/** The control of one field: text, day, choice or several people. */
export function ActFieldControl({ field, values, error, onChange }: ActFieldControlProps) {
  const { name, kind, label, hint, options = [], isOptional = false, isCode = false } = field;
  const frame = { id: actFieldId(name), label, error, isOptional, ...(hint === undefined ? {} : { hint }) };
  switch (kind) {
    case 'text':
      return <TextField {...frame} isCode={isCode} value={textOf(values, name)} onChange={onChange} />;
    case 'area':
      return <TextArea {...frame} limit={1_000} value={textOf(values, name)} onChange={onChange} />;
    case 'date':
      return <DateField {...frame} entry={entryOf(values, name)} onChange={onChange} />;
    case 'select':
      return (
        <SelectField
          {...frame}
          options={options}
          value={textOf(values, name) === '' ? undefined : textOf(values, name)}
          onChange={(value) => onChange(value ?? '')}
        />
      );
    case 'choice':
      return (
        <ChoiceGroup
          id={frame.id}
          legend={label}
          choices={options}
          error={error}
          value={textOf(values, name) === '' ? undefined : textOf(values, name)}
          onChange={onChange}
        />
      );
    case 'check':
      return <Checkbox id={frame.id} label={label} isChecked={flagOf(values, name)} onChange={onChange} />;
    case 'many':
      return <ManyBoxes field={field} chosen={manyOf(values, name)} error={error} onChange={onChange} />;
  }
}

interface ManyBoxesProps {
  readonly field: ActField;
  readonly chosen: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Several of a list, each with its box. */
function ManyBoxes({ field, chosen, error, onChange }: ManyBoxesProps) {
  const errorId = useId();
  const { name, label, options = [] } = field;
  return (
    <fieldset className={styles['many']} aria-describedby={error === undefined ? undefined : errorId}>
      <legend>{label}</legend>
      {options.map(({ value, label: words, detail }, index) => (
        <Checkbox
          key={value}
          {...(index === 0 ? { id: actFieldId(name) } : {})}
          label={detail === undefined ? words : `${words}, ${detail}`}
          isChecked={chosen.includes(value)}
          onChange={(isChecked) => onChange(isChecked ? [...chosen, value] : chosen.filter((other) => other !== value))}
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
