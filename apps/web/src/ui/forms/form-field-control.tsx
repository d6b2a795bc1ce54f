import { Checkbox } from '../checkbox.tsx';
import { ChoiceGroup } from '../choice-group.tsx';
import { DateField } from '../date-field.tsx';
import { NumberField } from '../number-field.tsx';
import { SelectField } from '../select-field.tsx';
import { TextArea } from '../text-area.tsx';
import { TextField } from '../text-field.tsx';
import {
  entryOf,
  formFieldId,
  flagOf,
  manyOf,
  numberOf,
  textOf,
  type FormField,
  type FormValue,
  type FormValues,
} from './form-field.ts';
import { LinesField } from './lines-field.tsx';
import { ManyBoxes } from './many-boxes.tsx';
import styles from './forms.module.css';

interface FormFieldControlProps {
  readonly field: FormField;
  readonly values: FormValues;
  readonly error: string | undefined;
  /** What is wrong with a part of the field, by its name: `questions.2`. */
  readonly errorOf?: (name: string) => string | undefined;
  readonly onChange: (value: FormValue) => void;
}

const AREA_LIMIT = 1_000;

function noError(): undefined {
  return undefined;
}

/** The control of one field: text, day, choice or several people. */
export function FormFieldControl({ field, values, error, errorOf = noError, onChange }: FormFieldControlProps) {
  const { name, kind, label, hint, options = [], isOptional = false, isCode = false, limit = AREA_LIMIT } = field;
  const frame = { id: formFieldId(name), label, error, isOptional, ...(hint === undefined ? {} : { hint }) };
  switch (kind) {
    case 'text':
      return <TextField {...frame} isCode={isCode} value={textOf(values, name)} onChange={onChange} />;
    case 'area':
      return <TextArea {...frame} limit={limit} value={textOf(values, name)} onChange={onChange} />;
    case 'date':
      return <DateField {...frame} entry={entryOf(values, name)} onChange={onChange} />;
    case 'number':
      return <NumberField {...frame} entry={numberOf(values, name)} onChange={onChange} />;
    case 'lines':
      return <LinesField field={field} lines={manyOf(values, name)} errorOf={errorOf} onChange={onChange} />;
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
      return <CheckField field={field} isChecked={flagOf(values, name)} onChange={onChange} />;
    case 'many':
      return <ManyBoxes field={field} chosen={manyOf(values, name)} error={error} onChange={onChange} />;
  }
}

interface CheckFieldProps {
  readonly field: FormField;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

/** One box; what ticking it means stands below. */
function CheckField({ field: { name, label, hint }, isChecked, onChange }: CheckFieldProps) {
  const id = formFieldId(name);
  if (hint === undefined) return <Checkbox id={id} label={label} isChecked={isChecked} onChange={onChange} />;
  return (
    <div>
      <Checkbox id={id} label={label} isChecked={isChecked} describedBy={`${id}-hint`} onChange={onChange} />
      <p id={`${id}-hint`} className={styles['hint']}>
        {hint}
      </p>
    </div>
  );
}
